import { add } from '#core/design/alter/add'
import { remove } from '#core/design/alter/remove'
import type { Combination } from '#core/design/combine'
import type { Element } from '#core/design/element'
import { shapesOf } from '#core/design/sceneOf'
import { useWords } from '../i18n/useWords.ts'
import { useFeedback } from '../state/feedback.tsx'
import { newElementId } from './newElementId.ts'
import { useActs } from './useActs.ts'
import { useFamilyStore } from './useFamily.ts'

/** Makes one outline of several elements, which it replaces; it keeps the colour of the lowest. */
export function useCombine(): (how: Combination, elements: readonly Element[]) => Promise<void> {
  const { t, failure } = useWords()
  const { toast, announce } = useFeedback()
  const store = useFamilyStore()
  const acts = useActs()
  return async (how, elements) => {
    try {
      const { combine } = await import('#core/design/combine')
      const path = combine(how, elements.map(shapesOf))
      if (path === '') {
        toast(t('designer.said.nothingLeft'))
        return
      }
      const id = newElementId()
      const hex =
        elements[0]?.shapes.map(({ fill }) => fill).find((fill) => typeof fill === 'string') ?? '#222222'
      const fill = { kind: 'flat', tint: { hex } } as const
      const ids = elements.map((element) => element.id)
      acts.edit(
        'combine',
        (edits) => add(remove(edits, ids), { id, kind: 'path', path, evenOdd: false }, { fill }),
        elements,
      )
      store.select([id])
      announce(t('designer.said.added', { what: t('designer.part.path') }))
    } catch (error) {
      toast(failure(error))
    }
  }
}
