import { addressOfFile } from '../api.ts'
import { useWords } from '../i18n/useWords.ts'
import { useFeedback } from './feedback.tsx'
import { useStudio } from './studio.ts'
import { useReveal } from './useReveal.ts'

/**
 * Takes a printed file as near to the printer as the door allows: the browser shows it in a tab of its own and asks how
 * to print; Electron opens it in the system's program for PDFs. Where neither can be, the folder is shown.
 */
export function usePrinter(): (path: string) => void {
  const { failure } = useWords()
  const { studio } = useStudio()
  const { toast } = useFeedback()
  const reveal = useReveal()
  return (path) => {
    const address = addressOfFile(path)
    if (address !== null) {
      if (!printInTab(window, address)) reveal(path)
      return
    }
    studio.batches.openPrinted({ path }).then(
      ({ shown }) => {
        if (!shown) reveal(path)
      },
      (error: unknown) => toast(failure(error)),
    )
  }
}

/** False if the browser lets no tab be opened. */
export function printInTab(window: Pick<Window, 'open'>, address: string): boolean {
  const tab = window.open(address, '_blank')
  tab?.addEventListener('load', () => tab.print(), { once: true })
  return tab !== null
}
