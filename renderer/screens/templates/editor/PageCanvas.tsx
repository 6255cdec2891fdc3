import { useMemo, useRef } from 'react'
import { Waiting } from '../../../components/Waiting.tsx'
import { useWords } from '../../../i18n/useWords.ts'
import { useDesk } from '../../../stage/desk.ts'
import { StageSurface } from '../../../stage/StageSurface.tsx'
import { useFeedback } from '../../../state/feedback.tsx'
import { copyBlocks, readClipboard } from './blockClipboard.ts'
import { blockName, blockNames } from './blockName.ts'
import { pageSubject } from './pageSubject.ts'
import { useInsertPicture } from './useInsertPicture.ts'
import { useBlockActs, useTemplate, useTemplateStore } from './useTemplate.ts'

/** The page with its blocks, to be worked on by hand. */
export function PageCanvas() {
  const { t } = useWords()
  const { announce } = useFeedback()
  const store = useTemplateStore()
  const desk = useDesk()
  const acts = useBlockActs()
  const insertPicture = useInsertPicture()
  const { document, side, blocks, selection, page } = useTemplate()
  const newest = useRef(t)
  newest.current = t
  const subject = useMemo(
    () =>
      pageSubject(store, (motion, elements) => {
        const ids = new Set(elements.map(({ id }) => id))
        const moved = store.snapshot().blocks.filter(({ id }) => ids.has(id))
        return newest.current(`template.step.${motion}`, { what: blockNames(newest.current, moved) })
      }),
    [store],
  )
  if (!page) return <Waiting />
  const chosen = blocks.filter(({ id }) => selection.includes(id))

  const copy = (event: ClipboardEvent, cuts: boolean) => {
    if (!event.clipboardData || chosen.length === 0) return
    copyBlocks(chosen, desk, event.clipboardData)
    event.preventDefault()
    announce(t('designer.said.copied', { what: blockNames(t, chosen) }))
    if (cuts) acts.remove()
  }
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData && readClipboard(desk, event.clipboardData)
    if (!pasted) return
    event.preventDefault()
    if (pasted.kind === 'blocks') acts.paste(pasted.blocks)
    else if (pasted.kind === 'picture') void insertPicture(pasted.file)
    else acts.insert({ kind: 'text', words: pasted.words })
  }
  /** Words are written in the inspector, where there is room for them. */
  const open = (id: string | undefined) => {
    const block = blocks.find((one) => one.id === id)
    if (block?.kind !== 'text') return
    store.select([block.id])
    desk.set({ writing: block.id })
  }

  return (
    <StageSurface
      subject={subject}
      acts={acts}
      onOpen={(element) => open(element?.id ?? (selection.length === 1 ? selection[0] : undefined))}
      onCopy={copy}
      onPaste={paste}
      words={{
        role: t('designer.tool.guide'),
        label: t('template.canvas', { name: document.name, side: t(`template.side.${side}`) }),
        chosen:
          chosen.length === 0
            ? t('designer.chosenNone')
            : chosen.map((block) => blockName(t, block)).join(', '),
        help: t('template.canvasHelp'),
        picking: t('designer.tool.pick'),
      }}
    />
  )
}
