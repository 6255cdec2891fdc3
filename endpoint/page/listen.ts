/** What people do with the page, turned into what they mean. */
import type { Asked } from './checkAsked.ts'

interface Listener {
  /** A button was pressed that says by `data-act` what it does. */
  readonly onAct: (act: string, pressed: HTMLElement) => void
  /** Something was chosen, dropped or pasted. */
  readonly onShown: (what: Asked) => void
  /** The address in the bar was changed by hand, or by a link into this page. */
  readonly onLink: () => void
}

export function listen({ onAct, onShown, onLink }: Listener): void {
  const showFiles = (files: FileList | undefined): boolean => {
    if (!files?.length) return false
    onShown({ files: [...files] })
    return true
  }
  const showText = (text: string): void => {
    if (text.trim() !== '') onShown({ text })
  }
  document.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('button[data-act]') : null
    if (pressed) onAct(pressed.dataset.act!, pressed)
  })
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.files) showFiles(target.files)
  })
  document.addEventListener('submit', (event) => {
    event.preventDefault()
    showText(document.querySelector<HTMLTextAreaElement>('#pasted')!.value)
  })
  // Text goes into the field for it; a picture has no other place.
  document.addEventListener('paste', ({ clipboardData }) => showFiles(clipboardData?.files))
  window.addEventListener('hashchange', onLink)
  listenForDrops((data) => showFiles(data.files) || showText(data.getData('text/plain')))
}

/** The whole page takes what is dropped, so that a near miss does not open the file in place of the page. */
function listenForDrops(onDrop: (data: DataTransfer) => void): void {
  const mark = (isDropping: boolean) => document.documentElement.toggleAttribute('data-dropping', isDropping)
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    mark(true)
  })
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) mark(false)
  })
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    mark(false)
    if (event.dataTransfer) onDrop(event.dataTransfer)
  })
}
