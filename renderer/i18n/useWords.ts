import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf, detailsOf, sentenceOf } from '../api.ts'
import type { InterfaceLanguage } from '../state/preferences.ts'
import { detailsIn } from './detailsIn.ts'
import { type Format, formatIn } from './format.ts'

/** The words and formats of the interface language, for any component. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const language = i18n.language as InterfaceLanguage
  const format = useMemo<Format>(() => formatIn(language), [language])
  return useMemo(() => {
    /** What the application says under a code, in the interface language; its own English where there is no other. */
    const said = (code: string, inEnglish: string, values: Record<string, string> = {}): string => {
      const words: unknown = i18n.getResource(language, 'said', code)
      if (typeof words === 'string')
        return i18n.services.interpolator.interpolate(words, values, language, {})
      // English inside a right-to-left page keeps its own order, full stop included.
      return language === 'ar' ? `\u2066${inEnglish}\u2069` : inEnglish
    }
    /** A sentence for any failure: the application's own, or that it could not be reached. */
    const failure = (error: unknown): string => {
      const sentence = sentenceOf(error)
      // `fetch` says no more than this when nobody is at the other end.
      if (error instanceof TypeError) return t('trouble.noAnswerMore')
      if (sentence === null) return t('trouble.unexpected')
      return said(`error.${codeOf(error)}`, sentence, detailsIn(language, detailsOf(error)))
    }
    return { t, language, format, said, failure }
  }, [t, i18n, language, format])
}
