import type { i18n } from 'i18next'
import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { applyPreferences, keepPreferences, type Preferences } from './preferences.ts'

interface Liked {
  readonly preferences: Preferences
  readonly change: (some: Partial<Preferences>) => void
}

export const PreferencesContext = createContext<Liked | null>(null)

export function usePreferences(): Liked {
  const liked = use(PreferencesContext)
  if (!liked) throw new Error('usePreferences is used outside the application')
  return liked
}

/** Holds the preferences, puts each change on the page and keeps it for the next time. */
export function usePreferencesState(first: Preferences, words: i18n): Liked {
  const [preferences, setPreferences] = useState(first)
  const computerIsDark = useSyncExternalStore(onThemeOfComputer, () => darkComputer().matches)

  useEffect(() => applyPreferences(preferences, computerIsDark), [preferences, computerIsDark])

  return useMemo(
    () => ({
      preferences,
      change(some) {
        const next = { ...preferences, ...some }
        keepPreferences(next)
        // The direction of the page changes before the words do, so that nothing is drawn the wrong way round.
        applyPreferences(next, darkComputer().matches)
        void words.changeLanguage(next.language)
        setPreferences(next)
      },
    }),
    [preferences, words],
  )
}

const darkComputer = () => matchMedia('(prefers-color-scheme: dark)')

function onThemeOfComputer(changed: () => void): () => void {
  const query = darkComputer()
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
