/** How one person likes the studio on one computer: never part of a workspace. */
export const interfaceLanguages = ['en', 'fi', 'ar'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]
export const themes = ['light', 'dark', 'computer'] as const
export type Theme = (typeof themes)[number]
export const textSizes = ['normal', 'large', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

export interface Preferences {
  readonly language: InterfaceLanguage
  readonly theme: Theme
  readonly size: TextSize
  /** No sliding or fading. */
  readonly calm: boolean
}

const name = 'rosette-preferences'
const aYear = 60 * 60 * 24 * 365

/**
 * Read from a cookie first: the browser door listens on a new port at each start, and of a page's memory only cookies
 * outlive that. Electron's own protocol keeps no cookies, but its local storage stays.
 */
export function readPreferences(languagesOfComputer: readonly string[]): Preferences {
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`))
  const kept = parsePreferences(
    cookie ? decodeURIComponent(cookie.slice(name.length + 1)) : localStorage.getItem(name),
  )
  return {
    language: likeliestLanguage(languagesOfComputer),
    theme: 'computer',
    size: 'normal',
    calm: false,
    ...kept,
  }
}

export function keepPreferences(preferences: Preferences): void {
  const text = JSON.stringify(preferences)
  localStorage.setItem(name, text)
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing outside secure contexts.
  document.cookie = `${name}=${encodeURIComponent(text)}; max-age=${aYear}; path=/; samesite=strict`
}

/** Puts language, direction, theme and size on the page, where the styles look for them. */
export function applyPreferences(preferences: Preferences, computerIsDark: boolean): void {
  const page = document.documentElement
  page.lang = preferences.language
  page.dir = preferences.language === 'ar' ? 'rtl' : 'ltr'
  page.dataset.theme =
    preferences.theme === 'dark' || (preferences.theme === 'computer' && computerIsDark) ? 'dark' : 'light'
  page.dataset.size = preferences.size
  page.toggleAttribute('data-calm', preferences.calm)
}

/** Whatever is not understood is left to the defaults. */
export function parsePreferences(text: string | null): Partial<Preferences> {
  let kept: unknown
  try {
    kept = JSON.parse(text ?? '')
  } catch {
    return {}
  }
  if (typeof kept !== 'object' || kept === null) return {}
  const { language, theme, size, calm } = kept as Record<string, unknown>
  const known = <Choice extends string>(choices: readonly Choice[], value: unknown) =>
    choices.find((choice) => choice === value)
  const found = {
    language: known(interfaceLanguages, language),
    theme: known(themes, theme),
    size: known(textSizes, size),
    calm: typeof calm === 'boolean' ? calm : undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

export function likeliestLanguage(languagesOfComputer: readonly string[]): InterfaceLanguage {
  for (const tag of languagesOfComputer) {
    const language = interfaceLanguages.find((known) => tag.toLowerCase().split('-')[0] === known)
    if (language) return language
  }
  return 'en'
}
