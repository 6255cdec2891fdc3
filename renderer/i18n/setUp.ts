import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { InterfaceLanguage } from '../state/preferences.ts'
import ar from './ar.json'
import arSaid from './ar.said.json'
import en from './en.json'
import fi from './fi.json'
import fiSaid from './fi.said.json'
import { formatIn } from './format.ts'

/**
 * The words of the interface. `said` holds, by code, what the application itself says in English (problems of rows,
 * errors, findings); English needs no such table.
 */
export async function setUpWords(language: InterfaceLanguage): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: {
      en: { translation: en, said: {} },
      fi: { translation: fi, said: fiSaid },
      ar: { translation: ar, said: arSaid },
    },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  })
  i18next.services.formatter?.add('number', (value: unknown, inLanguage) =>
    formatIn((inLanguage ?? 'en') as InterfaceLanguage).number(Number(value)),
  )
  return i18next
}
