import { useMemo } from 'react'
import { add } from '#core/design/alter/add'
import type { Added, figureShapes } from '#core/design/edits'
import { AT_HOME, type Box } from '#core/design/element'
import { useWords } from '../i18n/useWords.ts'
import { useDesk } from '../stage/desk.ts'
import { useFeedback } from '../state/feedback.tsx'
import { useStudio } from '../state/studio.ts'
import { editing } from './editing.ts'
import { freeSpot } from './freeSpot.ts'
import { newElementId } from './newElementId.ts'
import { readableAt } from './readable.ts'
import { useFamilyStore } from './useFamily.ts'

export type FigureShape = (typeof figureShapes)[number]

export interface Insert {
  /** Puts text in the middle and opens it for writing. */
  text(words?: string): void
  figure(shape: FigureShape): void
  icon(icon: string): void
  /** Takes a picture of the person's own into the workspace and onto the badge. */
  picture(file: File): Promise<void>
}

const SIDE = 240
const TEXT_SIZE = 72
const SQUARE = { width: SIDE, height: SIDE }

/** Puts new things onto the badge that is shown, and chooses them. */
export function useInsert(): Insert {
  const { t, failure } = useWords()
  const { announce, toast } = useFeedback()
  const { studio } = useStudio()
  const store = useFamilyStore()
  const desk = useDesk()
  return useMemo(() => {
    const put = (addition: Added, what: string, size: Pick<Box, 'width' | 'height'>) => {
      const { member } = store.snapshot()
      if (!member) return
      const design = store.designOf(member.id)
      const y = freeSpot(design, size)
      const palette = store.derivedOf(member.id)?.palette ?? {}
      const tint = addition.kind === 'picture' ? null : readableAt(design, { x: 500, y: 500 + y }, palette)
      const how = { placement: { ...AT_HOME, y }, ...(tint && { fill: { kind: 'flat', tint } as const }) }
      store.commit(
        t('designer.step.add', { what: what.slice(0, 60) }),
        editing(member.id, (edits) => add(edits, addition, how)),
      )
      store.select([addition.id])
      announce(t('designer.said.added', { what }))
    }
    return {
      text(words) {
        const id = newElementId()
        const { member } = store.snapshot()
        const text = words ?? t('designer.tool.newText')
        const language = member?.language ?? 'en'
        const lettering = {
          text,
          language,
          voice: 'geometricBold',
          size: TEXT_SIZE,
          tracking: 0,
          align: 'middle',
          bend: 0,
          caps: false,
        } as const
        put({ id, kind: 'text', lettering }, t('designer.part.text'), { width: 400, height: TEXT_SIZE })
        if (words === undefined) desk.set({ writing: id })
      },
      figure(shape) {
        const isFlat = shape === 'line' || shape === 'arrow' || shape === 'ribbon'
        const size = { width: SIDE, height: isFlat ? SIDE / 4 : SIDE }
        put({ id: newElementId(), kind: 'figure', shape, ...size }, t(`designer.figure.${shape}`), size)
      },
      icon: (icon) =>
        put({ id: newElementId(), kind: 'icon', icon, size: SIDE }, t('designer.part.icon'), SQUARE),
      async picture(file) {
        try {
          const asset = await studio.familyFiles.importAsset({ file })
          const scale = SIDE / Math.max(asset.width, asset.height)
          const size = { width: asset.width * scale, height: asset.height * scale }
          put(
            { id: newElementId(), kind: 'picture', asset: asset.id, ...size },
            t('designer.part.picture'),
            size,
          )
        } catch (error) {
          toast(failure(error))
        }
      },
    }
  }, [t, failure, announce, toast, studio, store, desk])
}
