import type { StudioStatus } from '#core/contract/workspace'

/** What a person has said so far in the first run. */
export interface Answers {
  readonly name: string
  readonly email: string
  readonly url: string
  readonly logo: File | null
  readonly language: string
  readonly folder: string
  readonly protection: 'passphrase' | 'keychain'
  readonly passphrase: string
  readonly again: string
}

export interface Asked {
  readonly answers: Answers
  readonly answer: (some: Partial<Answers>) => void
}

export const firstAnswers = (status: StudioStatus, language: string): Answers => ({
  name: '',
  email: '',
  url: '',
  logo: null,
  language,
  folder: status.defaultFolder,
  protection: status.canUseKeychain ? 'keychain' : 'passphrase',
  passphrase: '',
  again: '',
})

/** People write `aallokko.fi`; the contract wants an address. Null when it cannot be one. */
export function webAddress(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return ''
  const address = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  return address?.hostname.includes('.') ? address.href : null
}

export const isEmail = (typed: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(typed.trim())

/** 0 too short · 1 weak · 2 fair · 3 strong. Length counts most: four words beat one word with signs in it. */
export function strengthOf(passphrase: string): 0 | 1 | 2 | 3 {
  const letters = Array.from(passphrase)
  if (letters.length < 8) return 0
  const different = new Set(letters).size
  const words = passphrase.trim().split(/\s+/).length
  if (different < 6) return 1
  if (letters.length >= 20 && different >= 9) return 3
  if (letters.length >= 16 && (words >= 3 || different >= 11)) return 3
  return letters.length >= 12 ? 2 : 1
}
