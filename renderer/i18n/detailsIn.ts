import type { InterfaceLanguage } from '../state/preferences.ts'
import { formatIn } from './format.ts'

/**
 * The details of an error as they stand in a sentence: numbers in the digits of the language, and inside a
 * right-to-left sentence everything else in its own order.
 */
export function detailsIn<Name extends string>(
  language: InterfaceLanguage,
  details: Readonly<Record<Name, unknown>>,
): Record<Name, string> {
  const { number } = formatIn(language)
  const inWords = (value: unknown): string => {
    if (typeof value === 'number') return number(value)
    return language === 'ar' ? `\u2068${String(value)}\u2069` : String(value)
  }
  const said = Object.entries(details).map(([name, value]) => [name, inWords(value)])
  return Object.fromEntries(said) as Record<Name, string>
}
