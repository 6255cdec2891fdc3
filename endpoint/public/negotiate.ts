/** What a visitor of a page's address would rather have: the page, or what it is about (RFC 9110, section 12). */
import { type PageLanguage, pageLanguageOf, pageLanguages } from '#core/pages/languages'

export type Wanted = 'page' | 'json' | 'jwt'

const TYPES: Readonly<Record<string, Wanted>> = {
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'text/*': 'page',
  '*/*': 'page',
  'application/json': 'json',
  'application/ld+json': 'json',
  'application/vc+ld+json': 'json',
  'application/vc': 'json',
  'application/jwt': 'jwt',
  'application/vc+jwt': 'jwt',
  'text/plain': 'jwt',
}

/** The page, unless something else is asked for more. */
export function wantedForm(accept: string | undefined): Wanted {
  // What browsers send, without looking further.
  if (accept === undefined || accept.startsWith('text/html,')) return 'page'
  const [first] = ranked(accept).flatMap((type) => TYPES[type] ?? [])
  return first ?? 'page'
}

/** A language that was chosen on a page counts more than those of the browser. */
export function wantedLanguage(chosen: string | null, acceptLanguage: string | undefined): PageLanguage {
  const known = pageLanguages.find((language) => language === chosen)
  return known ?? pageLanguageOf(ranked(acceptLanguage ?? ''))
}

/** The items of an Accept header, most wanted first; of equals, as written. */
function ranked(header: string): string[] {
  return header
    .slice(0, 1000)
    .split(',')
    .map((item) => {
      const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return { name, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 }
    })
    .filter(({ name, quality }) => name !== '' && quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .map(({ name }) => name)
}
