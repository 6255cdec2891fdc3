import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import css from './LongTable.module.css'

export interface Column {
  readonly id: string
  readonly header: ReactNode
  /** A track of the grid, such as `minmax(14rem, 2fr)`. */
  readonly width: string
}

interface LongTableProps {
  readonly label: string
  readonly columns: readonly Column[]
  readonly total: number
  /** Called when other rows come into view. */
  readonly onView: (first: number, last: number) => void
  /** The cells of a row (see `Cell`), and below them what belongs to the row; null while it is on its way. */
  readonly row: (index: number) => ReactNode
  readonly isSelected?: (index: number) => boolean
  /** A usual row's height in rem; real heights are measured. */
  readonly rowHeight?: number
  /** Shown after the last row, scrolling with the others. */
  readonly after?: ReactNode
  /** Back to the top when this changes. */
  readonly topWhen?: string
}

/** A table of any length: only the rows in view exist. The arrow keys go from row to row. */
export function LongTable(props: LongTableProps) {
  const { label, columns, total, onView, row, isSelected, rowHeight = 2.75, after, topWhen } = props
  const scroller = useRef<HTMLDivElement>(null)
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight * rem,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index
  const last = items.at(-1)?.index

  // biome-ignore lint/correctness/useExhaustiveDependencies: `onView` is new at every render.
  useEffect(() => {
    if (first !== undefined && last !== undefined) onView(first, last)
  }, [first, last, topWhen])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the list itself sends back to the top.
  useEffect(() => virtual.scrollToOffset(0), [topWhen])

  const tracks = { gridTemplateColumns: columns.map((column) => column.width).join(' ') }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the controls inside.
    <div
      className={css.scroller}
      ref={scroller}
      onKeyDown={(event) => moveBetweenRows(event, scroller.current)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a real table cannot leave out the rows that are not in view. */}
      <div role="table" aria-label={label} aria-rowcount={total + 1} className={css.table}>
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: a row of headings has nothing to press. */}
        <div role="row" aria-rowindex={1} className={css.head} style={tracks}>
          {columns.map((column) => (
            // biome-ignore lint/a11y/useSemanticElements: as above.
            // biome-ignore lint/a11y/useFocusableInteractive: as above.
            <div key={column.id} role="columnheader" className={css.headCell}>
              {column.header}
            </div>
          ))}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        <div role="rowgroup" className={css.rows} style={{ blockSize: virtual.getTotalSize() }}>
          {items.map((item) => (
            // biome-ignore lint/a11y/useSemanticElements: as above.
            // biome-ignore lint/a11y/useFocusableInteractive: what can be pressed is inside.
            <div
              key={item.key}
              ref={virtual.measureElement}
              role="row"
              aria-rowindex={item.index + 2}
              data-index={item.index}
              data-selected={isSelected?.(item.index) || undefined}
              className={css.row}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <div className={css.cells} role="presentation" style={tracks}>
                {row(item.index)}
              </div>
            </div>
          ))}
        </div>
      </div>
      {after}
    </div>
  )
}

interface CellProps {
  readonly children?: ReactNode
  readonly tone?: 'bad' | 'note' | undefined
  /** Under the whole row, such as a problem and its remedies. */
  readonly below?: boolean
  readonly end?: boolean
}

export function Cell({ children, tone, below = false, end = false }: CellProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see LongTable.
    <div
      role="cell"
      className={css.cell}
      data-tone={tone}
      data-below={below || undefined}
      data-end={end || undefined}
    >
      {children}
    </div>
  )
}

/** Up and down go to the same control of the row above or below, where that is not a field being typed into. */
function moveBetweenRows(event: KeyboardEvent, table: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const here = event.target as HTMLElement
  if (step === 0 || !table || here.matches('input, textarea, select')) return
  const row = here.closest<HTMLElement>('[data-index]')
  if (!row) return
  const inside = (of: HTMLElement) => [...of.querySelectorAll<HTMLElement>('button, a[href], input')]
  const next = table.querySelector<HTMLElement>(`[data-index="${Number(row.dataset.index) + step}"]`)
  const place = inside(row).indexOf(here)
  const target = next && (inside(next)[place] ?? inside(next)[0])
  if (!target) return
  event.preventDefault()
  target.focus()
}
