import type { Theme } from '../../state/preferences.ts'
import css from './ThemeSample.module.css'

/** A tiny window in the colours of a theme: both, where the computer decides. */
export const ThemeSample = ({ theme }: { theme: Theme }) => (
  <i className={css.sample} aria-hidden="true">
    {theme !== 'dark' && (
      <span data-theme="light">
        <b />
      </span>
    )}
    {theme !== 'light' && (
      <span data-theme="dark">
        <b />
      </span>
    )}
  </i>
)
