import { type Html, html } from '#core/pages/html'

/** What the DOM types of TypeScript do not have yet. */
interface Policy {
  createHTML(text: string): string
  createScriptURL(address: string): string
}
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: Policy): Policy
    }
  }
}

/** SECURITY: the content policy allows this one way to make HTML, and it takes only what `html` has escaped. */
const rules: Policy = { createHTML: (text) => text, createScriptURL: (address) => address }
const policy = window.trustedTypes?.createPolicy('rosette', rules) ?? rules

export function show(place: Element, content: Html): void {
  place.innerHTML = policy.createHTML(String(html`${content}`))
}

/** The address of a script of this page's own, such as the service worker. */
export const ownScript = (name: 'worker.js'): string => policy.createScriptURL(name)
