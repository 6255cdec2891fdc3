import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { cx } from '../components/cx.ts'
import { useWords } from '../i18n/useWords.ts'
import { useFeedback } from '../state/feedback.tsx'
import { usePreferences } from '../state/usePreferences.ts'
import css from './Canvas.module.css'
import { copyChosen, pasteInto } from './clipboard.ts'
import { useDesk, useDeskState } from './desk.ts'
import { elementName, namesOf } from './elementName.ts'
import { keyAct } from './keyActs.ts'
import { Rulers } from './Rulers.tsx'
import { createStage, type StageControls } from './stage/createStage.ts'
import { useActs } from './useActs.ts'
import { useClipboardOf } from './useClipboardOf.ts'
import { useFamily, useFamilyStore } from './useFamily.ts'
import { useInsert } from './useInsert.ts'
import { useWriting } from './useWriting.ts'
import { WritingField } from './WritingField.tsx'

/** The badge of the chosen member, to be worked on by hand, pointer and keyboard alike. */
export function Canvas() {
  const { t } = useWords()
  const { preferences } = usePreferences()
  const store = useFamilyStore()
  const desk = useDesk()
  const { member, selection } = useFamily()
  const { isPicking, hasRulers } = useDeskState()
  const { announce } = useFeedback()
  const acts = useActs()
  const insert = useInsert()
  const writing = useWriting()
  const host = useRef<HTMLDivElement>(null)
  const surface = useRef<HTMLDivElement>(null)
  const [controls, setControls] = useState<StageControls | null>(null)
  const said = useRef({ t, write: writing.begin })
  said.current = { t, write: writing.begin }
  const helpId = useId()
  const chosenId = useId()

  useEffect(() => {
    const stage = createStage(host.current!, {
      store,
      desk,
      stepName: (act, elements) =>
        said.current.t(`designer.step.${act}`, {
          what: namesOf(said.current.t, elements, store.snapshot().member!.edits).slice(0, 60),
        }),
      write: (element) => said.current.write(element),
    })
    setControls(stage)
    const detach = desk.attach({
      zoomBy: stage.zoomBy,
      zoomTo: stage.zoomTo,
      fit: stage.fit,
      focus: () => surface.current?.focus(),
    })
    return () => {
      detach()
      stage.destroy()
    }
  }, [store, desk])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is what changes the colours.
  useEffect(() => {
    controls?.recolour()
  }, [controls, preferences.theme])

  const elements = member ? store.designOf(member.id).elements : []
  const chosen = elements.filter(({ id }) => selection.includes(id))

  const keyDown = (event: KeyboardEvent) => {
    if (event.target !== surface.current) return
    if (event.key === ' ') {
      event.preventDefault()
      controls?.setPanning(true)
      return
    }
    const act = keyAct(event.nativeEvent)
    if (act === null) return
    if (act === 'next' || act === 'previous') {
      // At the end of the layers the key goes on to what follows the canvas.
      if (acts.step(act === 'next' ? 1 : -1)) event.preventDefault()
      return
    }
    event.preventDefault()
    if (typeof act === 'object') return acts.nudge(act.dx, act.dy)
    switch (act) {
      case 'lock':
        return acts.toggleLocked()
      case 'hide':
        return acts.toggleHidden()
      case 'all':
        return acts.chooseAll()
      case 'front':
      case 'forward':
      case 'backward':
      case 'back':
        return acts.order(act)
      case 'edit':
        return writing.begin()
      case 'leave':
        return leave()
      case 'zoomIn':
        return controls?.zoomBy(1.25)
      case 'zoomOut':
        return controls?.zoomBy(0.8)
      case 'fit':
        return controls?.fit()
      default:
        acts[act]()
    }
  }

  const keyUp = (event: KeyboardEvent) => {
    if (event.key === ' ') controls?.setPanning(false)
    if (event.key.startsWith('Arrow')) acts.endNudge()
  }

  /** From the innermost outwards: a drag, a colour to be picked, a group, the choice. */
  const leave = () => {
    if (controls?.cancel()) return
    if (desk.state().isPicking) return desk.picked(null)
    if (desk.state().group !== null) return desk.set({ group: null })
    store.select([])
  }

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
  useClipboardOf(surface, { copy, paste })

  const badge = member?.title ?? ''

  return (
    <div className={css.desk} data-rulers={hasRulers || undefined}>
      {hasRulers && controls && <Rulers controls={controls} />}
      <div
        ref={surface}
        role="application"
        aria-roledescription={t('designer.tool.guide')}
        aria-label={t('designer.canvas', { badge })}
        aria-describedby={`${chosenId} ${helpId}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard.
        tabIndex={0}
        className={css.surface}
        data-picking={isPicking || undefined}
        onKeyDown={keyDown}
        onKeyUp={keyUp}
        onBlur={() => {
          controls?.setPanning(false)
          acts.endNudge()
        }}
      >
        <div ref={host} className={cx(css.canvas)} dir="ltr" aria-hidden />
        <p id={chosenId} className="visually-hidden">
          {chosen.length === 0
            ? t('designer.chosenNone')
            : chosen.map((element) => elementName(t, element, member!.edits)).join(', ')}
        </p>
        <p id={helpId} className="visually-hidden">
          {t('designer.canvasHelp')}
        </p>
      </div>
      {isPicking && (
        <p className={css.picking} role="status">
          {t('designer.tool.pick')}
        </p>
      )}
      {controls && <WritingField writing={writing} controls={controls} />}
    </div>
  )
}
