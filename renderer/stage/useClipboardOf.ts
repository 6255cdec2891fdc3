import { type RefObject, useEffect, useRef } from 'react'

interface Wishes {
  readonly copy: (event: ClipboardEvent, cuts: boolean) => void
  readonly paste: (event: ClipboardEvent) => void
}

/**
 * Copying and pasting while an element has the focus. Browsers send these events to where text was chosen last, which
 * may be anywhere on the page, so the whole page is listened to.
 */
export function useClipboardOf(element: RefObject<HTMLElement | null>, wishes: Wishes): void {
  const newest = useRef(wishes)
  newest.current = wishes
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const focused = (act: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
      if (element.current && document.activeElement === element.current) act(event)
    }
    document.addEventListener(
      'copy',
      focused((event) => newest.current.copy(event, false)),
      { signal },
    )
    document.addEventListener(
      'cut',
      focused((event) => newest.current.copy(event, true)),
      { signal },
    )
    document.addEventListener(
      'paste',
      focused((event) => newest.current.paste(event)),
      { signal },
    )
    return () => stop.abort()
  }, [element])
}
