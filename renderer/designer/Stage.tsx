import { Canvas } from './Canvas.tsx'
import css from './Stage.module.css'
import { Toolbar } from './Toolbar.tsx'

/** Where a badge is worked on by hand: the canvas and its tools. */
export function Stage() {
  return (
    <div className={css.stage}>
      <Toolbar />
      <Canvas />
    </div>
  )
}
