import { useEffect, useRef } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { usePreferences } from '../state/usePreferences.ts'
import type { StageControls } from './createStage.ts'
import css from './StageSurface.module.css'

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
/** Room a number needs, in pixels. */
const ROOM = 56

/** Lengths along the upper and the left edge, in the units of what is shown; where the chosen elements stand is marked by the frame itself. */
export function Rulers({ controls }: { controls: StageControls }) {
  const { format, language } = useWords()
  const { preferences } = usePreferences()
  const top = useRef<HTMLCanvasElement>(null)
  const left = useRef<HTMLCanvasElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: theme and language change what is drawn.
  useEffect(() => {
    const draw = () => {
      const { zoom: scale, x, y } = controls.viewport()
      const zoom = scale * controls.work.subject.scale.unit
      drawRuler(top.current!, zoom, x, 'across', format.number)
      drawRuler(left.current!, zoom, y, 'down', format.number)
    }
    draw()
    const resized = new ResizeObserver(draw)
    resized.observe(top.current!)
    resized.observe(left.current!)
    const stop = controls.onLook(draw)
    return () => {
      stop()
      resized.disconnect()
    }
  }, [controls, preferences.theme, language])

  return (
    <>
      <canvas ref={top} className={css.across} aria-hidden />
      <canvas ref={left} className={css.down} aria-hidden />
    </>
  )
}

function drawRuler(
  canvas: HTMLCanvasElement,
  zoom: number,
  origin: number,
  axis: 'across' | 'down',
  number: (value: number) => string,
): void {
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  const ratio = devicePixelRatio
  canvas.width = width * ratio
  canvas.height = height * ratio
  const context = canvas.getContext('2d')!
  const style = getComputedStyle(canvas)
  context.scale(ratio, ratio)
  context.fillStyle = style.color
  context.strokeStyle = style.getPropertyValue('--line-strong')
  context.font = '11px "Inter Variable", system-ui, sans-serif'
  context.direction = 'ltr'
  const [length, depth] = axis === 'across' ? [width, height] : [height, width]
  const step = STEPS.find((one) => one * zoom >= ROOM) ?? 1000
  const tick = step / 5
  context.beginPath()
  for (let i = Math.ceil(-origin / zoom / tick); origin + i * tick * zoom <= length; i++) {
    const at = Math.round(origin + i * tick * zoom) + 0.5
    const isMain = i % 5 === 0
    const from = depth - (isMain ? 7 : 4)
    context.moveTo(...pointAt(axis, at, from))
    context.lineTo(...pointAt(axis, at, depth))
    if (isMain) writeNumber(context, axis, at, number(i * tick))
  }
  context.stroke()
}

const pointAt = (axis: 'across' | 'down', along: number, deep: number): [number, number] =>
  axis === 'across' ? [along, deep] : [deep, along]

function writeNumber(
  context: CanvasRenderingContext2D,
  axis: 'across' | 'down',
  at: number,
  text: string,
): void {
  context.save()
  context.translate(...pointAt(axis, at, 10))
  if (axis === 'down') context.rotate(-Math.PI / 2)
  context.textAlign = 'center'
  context.fillText(text, 0, 0)
  context.restore()
}
