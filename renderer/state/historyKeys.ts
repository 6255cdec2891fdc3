import type { KeyboardEvent } from 'react'

interface History {
  readonly undo: () => void
  readonly redo: () => void
}

/** Undo and redo by keyboard, from anywhere but a field that has its own. */
export function historyKeys({ undo, redo }: History): (event: KeyboardEvent) => void {
  return (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea') !== null
    if (event.defaultPrevented || isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    const act = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null
    if (!act) return
    event.preventDefault()
    act()
  }
}
