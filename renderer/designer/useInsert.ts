import { useMemo } from 'react'
import { add } from '#core/design/alter/add'
import type { Added, figureShapes } from '#core/design/edits'
import { AT_HOME, type Placement } from '#core/design/element'
import { useWords } from '../i18n/useWords.ts'
import { useFeedback } from '../state/feedback.tsx'
import { useStudio } from '../state/studio.ts'
import { useDesk } from './desk.ts'
import { editing } from './editing.ts'
import { newElementId } from './newElementId.ts'
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

const SIDE = 320
const TEXT_SIZE = 72
/** Most styles have their icon in the middle: text begins under it. */
const BELOW = { ...AT_HOME, y: 190 }

/** Puts new things onto the badge that is shown, and chooses them. */
export function useInsert(): Insert {
  const { t, failure } = useWords()
  const { announce, toast } = useFeedback()
  const { studio } = useStudio()
  const store = useFamilyStore()
  const desk = useDesk()
  return useMemo(() => {
    const put = (addition: Added, what: string, placement: Placement = AT_HOME) => {
      const { member } = store.snapshot()
      if (!member) return
      store.commit(
        t('designer.step.add', { what: what.slice(0, 60) }),
        editing(member.id, (edits) => add(edits, addition, { placement })),
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
        put({ id, kind: 'text', lettering }, t('designer.part.text'), BELOW)
        if (words === undefined) desk.set({ writing: id })
      },
      figure(shape) {
        const isFlat = shape === 'line' || shape === 'arrow' || shape === 'ribbon'
        put(
          { id: newElementId(), kind: 'figure', shape, width: SIDE, height: isFlat ? SIDE / 4 : SIDE },
          t(`designer.figure.${shape}`),
        )
      },
      icon: (icon) => put({ id: newElementId(), kind: 'icon', icon, size: SIDE }, t('designer.part.icon')),
      async picture(file) {
        try {
          const asset = await studio.familyFiles.importAsset({ file })
          const scale = SIDE / Math.max(asset.width, asset.height)
          const [width, height] = [asset.width * scale, asset.height * scale]
          put(
            { id: newElementId(), kind: 'picture', asset: asset.id, width, height },
            t('designer.part.picture'),
          )
        } catch (error) {
          toast(failure(error))
        }
      },
    }
  }, [t, failure, announce, toast, studio, store, desk])
}
