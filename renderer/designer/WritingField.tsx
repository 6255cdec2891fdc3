import { useEffect, useRef, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import type { StageControls } from '../stage/createStage.ts'
import css from '../stage/StageSurface.module.css'
import { frameOf, onScreen } from '../stage/selectionFrame.ts'
import type { Writing } from './useWriting.ts'

interface WritingFieldProps {
  readonly writing: Writing
  readonly controls: StageControls
}

/** Where words are written: right under them, in plain letters, while the badge shows them in its own. */
export function WritingField({ writing, controls }: WritingFieldProps) {
  return writing.element ? <Field key={writing.element.id} writing={writing} controls={controls} /> : null
}

function Field({ writing, controls }: WritingFieldProps) {
  const { t } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [words, setWords] = useState(writing.words)
  const isOver = useRef(false)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  const end = (keeps: boolean) => {
    if (isOver.current) return
    isOver.current = true
    writing.end(keeps)
  }
  const viewport = controls.viewport()
  const frame = writing.element && frameOf([writing.element])
  if (!frame) return null
  const spots = [-1, 1].flatMap((across) => [-1, 1].map((down) => onScreen(frame, viewport, across, down)))
  const below = Math.max(...spots.map(({ y }) => y)) + 14
  const middle = (Math.min(...spots.map(({ x }) => x)) + Math.max(...spots.map(({ x }) => x))) / 2

  return (
    <textarea
      ref={field}
      className={css.writing}
      // Canvas coordinates: the same in right-to-left interfaces.
      style={{ left: middle, top: below }}
      aria-label={t('designer.tool.writing')}
      dir="auto"
      rows={Math.min(4, words.split('\n').length)}
      maxLength={writing.element?.origin === 'subtitle' ? 120 : 300}
      value={words}
      onChange={(event) => {
        const typed =
          writing.element?.origin === 'text' ? event.target.value : event.target.value.replaceAll('\n', ' ')
        setWords(typed)
        writing.write(typed)
      }}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') end(false)
        // A second line is made with Shift, as elsewhere.
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault()
          end(true)
        }
      }}
    />
  )
}
