import { useMemo } from 'react'
import { useWords } from './useWords.ts'

/** What a person calls a writing, by its ISO 15924 code: `Hani` is Chinese characters. */
export function useWritingName(): (writing: string) => string {
  const { t, language } = useWords()
  return useMemo(() => {
    const scripts = new Intl.DisplayNames(language, { type: 'script', fallback: 'none' })
    return (writing) => {
      if (writing === 'Hani' || writing === 'Jpan' || writing === 'Kore') return t(`writing.${writing}`)
      if (writing === 'Zsye' || writing === 'Zsym') return t(`writing.${writing}`)
      const script = scripts.of(writing)
      if (writing === 'Zzzz' || script === undefined) return t('writing.Zzzz')
      const name = t('writing.other', { script })
      return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
    }
  }, [t, language])
}
