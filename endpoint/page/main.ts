import './withoutEval.ts'
import { sayKept, startApp } from './app.ts'
import { ownScript } from './trusted.ts'

void startApp()

// A page opened as a file, or over plain http, cannot be installed and works as it is.
if ('serviceWorker' in navigator && isSecureContext && location.protocol !== 'file:') {
  navigator.serviceWorker.register(ownScript('worker.js')).catch(() => {})
  void navigator.serviceWorker.ready.then(sayKept)
}
