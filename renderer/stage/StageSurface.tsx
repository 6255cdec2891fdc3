import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Element } from '#core/design/element'
import { usePreferences } from '../state/usePreferences.ts'
import { createStage, type StageControls } from './createStage.ts'
import { useDesk, useDeskState } from './desk.ts'
import { type KeyAct, keyAct } from './keyActs.ts'
import { Rulers } from './Rulers.tsx'
import css from './StageSurface.module.css'
import type { Subject } from './subject.ts'
import { useClipboardOf } from './useClipboardOf.ts'

/** What keys do to what is chosen. What a subject does not know it leaves out. */
export interface StageActs {
  remove(): void
  duplicate(): void
  group?(): void
  ungroup?(): void
  order(step: 'front' | 'forward' | 'backward' | 'back'): void
  toggleLocked(): void
  toggleHidden?(): void
  chooseAll(): void
  /** To the next or previous element, topmost first; false at the end of them. */
  step(by: 1 | -1): boolean
  undo(): void
  redo(): void
  /** In units of the subject's scale. */
  nudge(dx: number, dy: number): void
  /** A row of nudges is one step of the history; this ends it. */
  endNudge(): void
}

interface StageSurfaceProps {
  /** Another one is another stage. */
  readonly subject: Subject
  readonly acts: StageActs
  /** An element was pressed twice; null when the keyboard asks for the chosen one. */
  readonly onOpen: (element: Element | null) => void
  readonly onCopy: (event: ClipboardEvent, cuts: boolean) => void
  readonly onPaste: (event: ClipboardEvent) => void
  readonly words: {
    /** What kind of thing this is, such as “drawing surface”. */
    readonly role: string
    readonly label: string
    readonly chosen: string
    readonly help: string
    /** While a colour is being picked. */
    readonly picking: string
  }
  /** Stands over the canvas. */
  readonly children?: (controls: StageControls) => ReactNode
}

/** Where things are worked on by hand, pointer and keyboard alike. */
export function StageSurface(props: StageSurfaceProps) {
  const { subject, acts, onOpen, onCopy, onPaste, words, children } = props
  const { preferences } = usePreferences()
  const desk = useDesk()
  const { isPicking, hasRulers } = useDeskState()
  const host = useRef<HTMLDivElement>(null)
  const surface = useRef<HTMLDivElement>(null)
  const [controls, setControls] = useState<StageControls | null>(null)
  const open = useRef(onOpen)
  open.current = onOpen
  const helpId = useId()
  const chosenId = useId()

  useEffect(() => {
    const stage = createStage(host.current!, { subject, desk, open: (element) => open.current(element) })
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
  }, [subject, desk])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is what changes the colours.
  useEffect(() => {
    controls?.recolour()
  }, [controls, preferences.theme])

  useClipboardOf(surface, { copy: onCopy, paste: onPaste })

  /** From the innermost outwards: a drag, a colour to be picked, a group, the choice. */
  const leave = () => {
    if (controls?.cancel()) return
    if (desk.state().isPicking) return desk.picked(null)
    if (desk.state().group !== null) return desk.set({ group: null })
    subject.select([])
  }

  const carryOut = (act: Exclude<KeyAct, 'next' | 'previous'>) => {
    if (typeof act === 'object') return acts.nudge(act.dx, act.dy)
    switch (act) {
      case 'lock':
        return acts.toggleLocked()
      case 'hide':
        return acts.toggleHidden?.()
      case 'all':
        return acts.chooseAll()
      case 'front':
      case 'forward':
      case 'backward':
      case 'back':
        return acts.order(act)
      case 'edit':
        return onOpen(null)
      case 'leave':
        return leave()
      case 'zoomIn':
        return controls?.zoomBy(1.25)
      case 'zoomOut':
        return controls?.zoomBy(0.8)
      case 'fit':
        return controls?.fit()
      default:
        acts[act]?.()
    }
  }

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
    carryOut(act)
  }

  const keyUp = (event: KeyboardEvent) => {
    if (event.key === ' ') controls?.setPanning(false)
    if (event.key.startsWith('Arrow')) acts.endNudge()
  }

  return (
    <div className={css.desk} data-rulers={hasRulers || undefined}>
      {hasRulers && controls && <Rulers controls={controls} />}
      <div
        ref={surface}
        role="application"
        aria-roledescription={words.role}
        aria-label={words.label}
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
        <div ref={host} className={css.canvas} dir="ltr" aria-hidden />
        <p id={chosenId} className="visually-hidden">
          {words.chosen}
        </p>
        <p id={helpId} className="visually-hidden">
          {words.help}
        </p>
      </div>
      {isPicking && (
        <p className={css.picking} role="status">
          {words.picking}
        </p>
      )}
      {controls && children?.(controls)}
    </div>
  )
}
