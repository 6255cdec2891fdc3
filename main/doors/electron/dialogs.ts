import type { BrowserWindow, Dialog } from 'electron'
import { isStudioError } from '#core/errors'

/** Asked when the window is closed while a batch is being issued. True to stop and close. */
export function confirmClosing(dialog: Pick<Dialog, 'showMessageBoxSync'>, window: BrowserWindow): boolean {
  const keepOn = 0
  const answer = dialog.showMessageBoxSync(window, {
    type: 'question',
    buttons: ['Keep issuing', 'Pause and close'],
    defaultId: keepOn,
    cancelId: keepOn,
    message: 'A batch is being issued.',
    detail: 'What is issued already stays genuine. The rest can go on when the studio is opened again.',
  })
  return answer !== keepOn
}

/** When not even a window can be opened. */
export function sayCannotStart(dialog: Pick<Dialog, 'showErrorBox'>, error: unknown): void {
  const reason = isStudioError(error)
    ? error.message
    : 'Restart the computer and try again. If that does not help, install Rosette again; your workspaces stay.'
  dialog.showErrorBox('Rosette cannot start', reason)
}
