import { changeBlock } from '#core/template/alter/blocks'
import type { Block } from '#core/template/ownTemplate'
import type { StepKey } from './blockActs.ts'
import { useBlockActs } from './useTemplate.ts'

/** Changes some of what a block is, as one step of this name. */
export function useChangeBlock<One extends Block>(step: StepKey, block: One): (some: Partial<One>) => void {
  const acts = useBlockActs()
  return (some) =>
    acts.edit(step, (before) => changeBlock(before, block.id, block.kind, (one) => ({ ...one, ...some })), [
      block,
    ])
}
