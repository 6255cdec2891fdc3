import type { i18n } from 'i18next'
import { useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { StudioClient } from '#core/contract/client'
import { localeOf } from './i18n/format.ts'
import { Door } from './shell/Door.tsx'
import { FeedbackProvider } from './state/feedback.tsx'
import type { Preferences } from './state/preferences.ts'
import { createQueryCache, QueryCacheContext } from './state/queryCache.ts'
import { PreferencesContext, usePreferencesState } from './state/usePreferences.ts'

interface AppProps {
  readonly studio: StudioClient
  readonly words: i18n
  readonly preferences: Preferences
}

export function App({ studio, words, preferences }: AppProps) {
  const liked = usePreferencesState(preferences, words)
  const cache = useMemo(createQueryCache, [])
  return (
    <PreferencesContext value={liked}>
      <I18nProvider locale={localeOf[liked.preferences.language]}>
        <QueryCacheContext value={cache}>
          <FeedbackProvider>
            <Door studio={studio} />
          </FeedbackProvider>
        </QueryCacheContext>
      </I18nProvider>
    </PreferencesContext>
  )
}
