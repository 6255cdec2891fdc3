import css from './Name.module.css'

/** A person's name: its own script and direction, never cut short. */
export const Name = ({ children, big = false }: { children: string; big?: boolean }) => (
  <bdi className={css.name} data-big={big || undefined}>
    {children}
  </bdi>
)
