import css from './Settings.module.css'

export const PaneHead = ({ title, lead }: { title: string; lead: string }) => (
  <header className={css.head}>
    <h2 id="pane">{title}</h2>
    <p>{lead}</p>
  </header>
)
