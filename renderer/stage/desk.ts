import { createContext, use, useSyncExternalStore } from 'react'
import type { Hex } from '#core/design/scene'

/** How a person has the working surface set up, and what they are in the middle of. Not part of what is made there. */
export interface DeskState {
  /** CSS pixels to a canvas unit. */
  readonly zoom: number
  readonly snaps: boolean
  readonly hasGrid: boolean
  readonly hasRulers: boolean
  /** The group whose members are chosen one by one; null outside of groups. */
  readonly group: string | null
  /** The text that is being written on the canvas. */
  readonly writing: string | null
  /** The next press on the canvas picks its colour for someone. */
  readonly isPicking: boolean
}

/** What was copied here last. Some clipboards carry nothing but plain text. */
export interface Copied {
  readonly words: string
  /** What a clipboard that takes more would have been given. */
  readonly json: string
}

export interface Desk {
  copied: Copied | null
  state(): DeskState
  subscribe(listener: () => void): () => void
  set(changes: Partial<DeskState>): void
  /** The colour of the next spot that is pressed; null if the person gives up. */
  pickColour(): Promise<Hex | null>
  /** Ends the picking that `pickColour` began. */
  picked(colour: Hex | null): void
  /** Moves the view; the stage, while there is one, carries it out. */
  readonly view: { zoomBy(factor: number): void; zoomTo(zoom: number): void; fit(): void; focus(): void }
  /** Called by the stage with what carries out `view`; gives it back when the stage goes. */
  attach(view: Desk['view']): () => void
}

const CALM: DeskState = {
  zoom: 1,
  snaps: true,
  hasGrid: false,
  hasRulers: true,
  group: null,
  writing: null,
  isPicking: false,
}

export function createDesk(): Desk {
  const listeners = new Set<() => void>()
  let state = CALM
  let view: Desk['view'] | null = null
  let resolvePick: ((colour: Hex | null) => void) | null = null

  const set = (changes: Partial<DeskState>) => {
    const next = { ...state, ...changes }
    const keys = Object.keys(changes) as (keyof DeskState)[]
    if (keys.every((key) => next[key] === state[key])) return
    state = next
    for (const listener of listeners) listener()
  }
  const picked = (colour: Hex | null) => {
    resolvePick?.(colour)
    resolvePick = null
    set({ isPicking: false })
  }

  return {
    copied: null,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set,
    picked,
    pickColour() {
      picked(null)
      set({ isPicking: true })
      return new Promise((resolve) => {
        resolvePick = resolve
      })
    },
    view: {
      zoomBy: (factor) => view?.zoomBy(factor),
      zoomTo: (zoom) => view?.zoomTo(zoom),
      fit: () => view?.fit(),
      focus: () => view?.focus(),
    },
    attach(attached) {
      view = attached
      return () => {
        if (view === attached) view = null
      }
    },
  }
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('useDesk is used where no desk is')
  return desk
}

export function useDeskState(): DeskState {
  const desk = useDesk()
  return useSyncExternalStore(desk.subscribe, desk.state)
}
