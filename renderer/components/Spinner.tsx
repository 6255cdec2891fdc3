import css from './Spinner.module.css'

/** Turns while something is on its way; the words beside it say what. */
export const Spinner = () => <span className={css.spinner} aria-hidden="true" />
