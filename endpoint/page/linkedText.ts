/** What the address of the page asks to have checked. */

/**
 * After the `#`: the badge itself, or the code of a certificate. Browsers do not send that part to the server.
 */
export function textInFragment(hash: string): string | null {
  const fragment = hash.replace(/^#/, '')
  if (fragment === '') return null
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment // a stray % of a code that was not escaped
  }
}

/**
 * `?credential=`: where the badge lies on this very site, as a path from the folder above this page. Null for anything
 * that leads elsewhere: a link must not make this page ask other sites.
 */
export function linkedAddress({ href, search }: Pick<Location, 'href' | 'search'>): string | null {
  const path = new URLSearchParams(search).get('credential')
  const base = new URL('../', href)
  // A page that is a file may read no other files.
  if (path === null || path === '' || !/^https?:$/.test(base.protocol)) return null
  if (!URL.canParse(path, base.href)) return null
  const address = new URL(path, base)
  return address.origin === base.origin && address.protocol === base.protocol ? address.href : null
}
