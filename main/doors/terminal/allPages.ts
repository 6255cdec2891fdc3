/** As many as one call of the contract gives. */
const PAGE = 500

interface Page<Row> {
  readonly total: number
  readonly rows: readonly Row[]
}

/** Every row of a paged call, or the first `most`. */
export async function allPages<Row>(
  ask: (page: { offset: number; limit: number }) => Promise<Page<Row>>,
  most = Number.POSITIVE_INFINITY,
): Promise<Row[]> {
  const all: Row[] = []
  while (all.length < most) {
    const { total, rows } = await ask({ offset: all.length, limit: Math.min(PAGE, most - all.length) })
    all.push(...rows)
    if (rows.length === 0 || all.length >= total) break
  }
  return all
}
