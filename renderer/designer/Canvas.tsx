import { useMemo, useRef } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { useDesk } from '../stage/desk.ts'
import { StageSurface } from '../stage/StageSurface.tsx'
import { useFeedback } from '../state/feedback.tsx'
import { badgeSubject } from './badgeSubject.ts'
import { copyChosen, pasteInto } from './clipboard.ts'
import { elementName, namesOf } from './elementName.ts'
import { useActs } from './useActs.ts'
import { useFamily, useFamilyStore } from './useFamily.ts'
import { useInsert } from './useInsert.ts'
import { useWriting } from './useWriting.ts'
import { WritingField } from './WritingField.tsx'

/** The badge of the chosen member, to be worked on by hand. */
export function Canvas() {
  const { t } = useWords()
  const store = useFamilyStore()
  const desk = useDesk()
  const { member, selection } = useFamily()
  const { announce } = useFeedback()
  const acts = useActs()
  const insert = useInsert()
  const writing = useWriting()
  const newest = useRef(t)
  newest.current = t
  const subject = useMemo(
    () =>
      badgeSubject(store, (motion, elements) =>
        newest.current(`designer.step.${motion}`, {
          what: namesOf(newest.current, elements, store.snapshot().member!.edits).slice(0, 60),
        }),
      ),
    [store],
  )

  const elements = member ? store.designOf(member.id).elements : []
  const chosen = elements.filter(({ id }) => selection.includes(id))

  const copy = (event: ClipboardEvent, cuts: boolean) => {
    if (!event.clipboardData || !copyChosen(store, desk, event.clipboardData)) return
    event.preventDefault()
    announce(t('designer.said.copied', { what: namesOf(t, chosen, member!.edits) }))
    if (cuts) acts.remove()
  }
  const paste = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.preventDefault()
    pasteInto({ store, desk, insert, t, announce }, event.clipboardData)
  }

  return (
    <StageSurface
      subject={subject}
      acts={acts}
      onOpen={(element) => writing.begin(element ?? undefined)}
      onCopy={copy}
      onPaste={paste}
      words={{
        role: t('designer.tool.guide'),
        label: t('designer.canvas', { badge: member?.title ?? '' }),
        chosen:
          chosen.length === 0
            ? t('designer.chosenNone')
            : chosen.map((element) => elementName(t, element, member!.edits)).join(', '),
        help: t('designer.canvasHelp'),
        picking: t('designer.tool.pick'),
      }}
    >
      {(controls) => <WritingField writing={writing} controls={controls} />}
    </StageSurface>
  )
}
