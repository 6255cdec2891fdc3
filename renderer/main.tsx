import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { connectStudio } from './api.ts'
import { setUpWords } from './i18n/setUp.ts'
import { applyPreferences, readPreferences } from './state/preferences.ts'
import './styles/base.css'

const preferences = readPreferences(navigator.languages)
applyPreferences(preferences, matchMedia('(prefers-color-scheme: dark)').matches)
const words = await setUpWords(preferences.language)
createRoot(document.getElementById('root')!).render(
  <App studio={connectStudio(window)} words={words} preferences={preferences} />,
)
