import { useSyncExternalStore } from 'react'

export const settingsPanes = [
  'issuer',
  'key',
  'printer',
  'fonts',
  'languages',
  'appearance',
  'about',
] as const
export type SettingsPane = (typeof settingsPanes)[number]
export const familyParts = ['design', 'facts', 'languages'] as const
export type FamilyPart = (typeof familyParts)[number]
const listSteps = ['columns', 'people', 'review'] as const
export type ListStep = (typeof listSteps)[number]

/** Every place a person can be. The address bar holds nothing that names a recipient. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'families' }
  | { readonly at: 'newFamily' }
  /** `member` is the badge it opens at; null for the first. */
  | { readonly at: 'family'; readonly id: string; readonly part: FamilyPart; readonly member: string | null }
  /** How certificates can look. */
  | { readonly at: 'templates' }
  | { readonly at: 'template'; readonly id: string }
  /** A badge with a picture of its own; `id` is null for one that is not made yet. */
  | { readonly at: 'badge'; readonly id: string | null }
  | { readonly at: 'give'; readonly badge: string | null }
  | { readonly at: 'list'; readonly step: ListStep }
  /** `person`: whose certificate is to be printed again, as the id of their credential. */
  | { readonly at: 'batch'; readonly id: string; readonly person?: string }
  | { readonly at: 'registry'; readonly batch: string | null; readonly badge: string | null }
  | { readonly at: 'check' }
  | { readonly at: 'publish' }
  | { readonly at: 'settings'; readonly pane: SettingsPane }
  | { readonly at: 'welcome'; readonly step: 0 | 1 | 2 | 3 }
  | { readonly at: 'open' }

export function hrefOf(route: Route): string {
  switch (route.at) {
    case 'newFamily':
      return '#/families/new'
    case 'family':
      return `#/families/${route.id}/${route.part}${route.member ? `?badge=${route.member}` : ''}`
    case 'template':
      return `#/templates/${route.id}`
    case 'badge':
      return `#/badges/${route.id ?? 'new'}`
    case 'give':
      return route.badge ? `#/give?badge=${route.badge}` : '#/give'
    case 'list':
      return `#/give/${route.step}`
    case 'batch':
      return `#/batches/${route.id}${route.person ? `?person=${encodeURIComponent(route.person)}` : ''}`
    case 'registry': {
      const query = new URLSearchParams()
      if (route.batch) query.set('batch', route.batch)
      if (route.badge) query.set('badge', route.badge)
      return query.size > 0 ? `#/registry?${query}` : '#/registry'
    }
    case 'settings':
      return `#/settings/${route.pane}`
    case 'welcome':
      return `#/welcome/${route.step}`
    default:
      return `#/${route.at}`
  }
}

/** An address that names no place leads home. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?')
  const [area = '', second, third] = path.split('/')
  const asked = new URLSearchParams(query)
  switch (area) {
    case 'families':
      if (!second) return { at: 'families' }
      if (second === 'new') return { at: 'newFamily' }
      return {
        at: 'family',
        id: second,
        part: familyParts.find((known) => known === third) ?? 'design',
        member: asked.get('badge'),
      }
    case 'templates':
      return second ? { at: 'template', id: second } : { at: 'templates' }
    case 'badges':
      return second ? { at: 'badge', id: second === 'new' ? null : second } : { at: 'families' }
    case 'give': {
      const step = listSteps.find((known) => known === second)
      return step ? { at: 'list', step } : { at: 'give', badge: asked.get('badge') }
    }
    case 'batches':
      if (!second) return { at: 'home' }
      return { at: 'batch', id: second, ...(asked.has('person') && { person: asked.get('person')! }) }
    case 'registry':
      return { at: 'registry', batch: asked.get('batch'), badge: asked.get('badge') }
    case 'settings':
      return { at: 'settings', pane: settingsPanes.find((known) => known === second) ?? 'issuer' }
    case 'welcome':
      return { at: 'welcome', step: ([1, 2, 3] as const).find((known) => String(known) === second) ?? 0 }
    case 'check':
    case 'publish':
    case 'open':
      return { at: area }
    default:
      return { at: 'home' }
  }
}

export function go(route: Route): void {
  location.hash = hrefOf(route)
}

/** Where the person is, as the address says. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(onHashChange, () => location.hash)
  return parseRoute(hash)
}

function onHashChange(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
