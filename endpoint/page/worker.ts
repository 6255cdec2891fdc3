/**
 * Keeps the page for times without a network. The page comes first from what is kept, so that it opens at once, and is
 * renewed behind it; nothing else is ever answered from here.
 */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Extendable {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  readonly registration: { readonly scope: string }
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(kind: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void
}
const worker = self as unknown as Worker

/** The hash of the page, put in when it is built: a new page is a new cache. */
declare const __PAGE__: string
const CACHE = `rosette-check-${__PAGE__}`
const PARTS = ['index.html', 'app.webmanifest', 'icon.svg', 'icon.png']

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(PARTS.map((part) => new Request(part, { cache: 'reload' }))))
      .then(() => worker.skipWaiting()),
  )
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => worker.clients.claim()))
})

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('rosette-check-') && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
}

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  const part = partOf(url)
  if (method === 'GET' && part !== undefined) event.respondWith(kept(part, event.request))
})

/** Which of the parts an address of this folder stands for; what follows a `?` makes no other page. */
function partOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url)
  const scope = new URL(worker.registration.scope)
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return undefined
  const name = pathname.slice(scope.pathname.length) || 'index.html'
  return PARTS.includes(name) ? name : undefined
}

async function kept(part: string, request: Request): Promise<Response> {
  const found = await (await caches.open(CACHE)).match(new URL(part, worker.registration.scope).href)
  return found ?? fetch(request)
}
