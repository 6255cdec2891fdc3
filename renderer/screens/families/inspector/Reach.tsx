import { CircleDashed, Layers } from 'lucide-react'
import css from './Inspector.module.css'

/** How far a change goes, said before it is made. */
export function Reach({ words, isAll = false }: { words: string; isAll?: boolean }) {
  const Icon = isAll ? Layers : CircleDashed
  return (
    <p className={css.reach}>
      <Icon size={15} />
      <b>{words}</b>
    </p>
  )
}
