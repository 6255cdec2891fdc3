import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { connectChannel } from '#core/contract/channels'
import type { StudioClient } from '#core/contract/client'

declare global {
  interface Window {
    /** Present in the Electron door only; see preload/. */
    readonly rosette?: { readonly door: 'electron' }
  }
}

/** The application, by whichever door this window came in. */
export function connectStudio(window: Window): StudioClient {
  return createORPCClient(window.rosette ? overPort(window) : overHttp(window))
}

function overPort(window: Window): PortLink<Record<never, never>> {
  const { port1, port2 } = new MessageChannel()
  // SECURITY: the port is handed to this very page, where the preload waits for it; no other origin receives it.
  window.postMessage(connectChannel, window.location.origin, [port2])
  port1.start()
  return new PortLink({ port: port1 })
}

/** The browser door serves page and calls under one secret folder, and its cookie comes along by itself. */
function overHttp(window: Window): HttpLink<Record<never, never>> {
  return new HttpLink({ url: new URL('rpc', window.document.baseURI).href.replace(/#.*$/, '') })
}

/** `area/what` of an error that the application foresaw; null for everything else. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof ORPCError) || error.code !== 'STUDIO') return null
  const data: unknown = error.data
  return typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string'
    ? data.code
    : null
}

/** What a foreseen error says apart from its sentence, by name: numbers, codes, what was asked for. */
export function detailsOf(error: unknown): Readonly<Record<string, unknown>> {
  if (codeOf(error) === null || !(error instanceof ORPCError)) return {}
  const { details } = error.data as { readonly details?: unknown }
  return typeof details === 'object' && details !== null ? { ...details } : {}
}

/** The application's own sentence for the person; null when it had none, such as when it could not be reached. */
export function sentenceOf(error: unknown): string | null {
  return codeOf(error) !== null && error instanceof Error ? error.message : null
}

/** Where the browser door shows a file of the open workspace. Electron shows files in the system's own programs. */
export function addressOfFile(path: string): string | null {
  return window.rosette ? null : `files/${encodeURIComponent(path)}`
}
