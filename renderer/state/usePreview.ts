import { useEffect, useRef, useState } from 'react'

interface Looked<Page> {
  /** What the pages are of: another template has other pages. */
  readonly of: string
  readonly pages: ReadonlyMap<number, Page>
  readonly error: unknown
}

interface Paged<Page> {
  readonly page: Page | undefined
  /** How many there are; 0 until it is known. */
  readonly total: number
  readonly error: unknown
}

interface Asked<Page> {
  readonly of: string | null
  readonly pages: Map<number, Promise<Page>>
}

/**
 * A page of many to look at. Its neighbours are fetched too, so that turning the page does not wait. `of` says all
 * that pages depend on; with null, none is fetched.
 */
export function usePreview<Page extends { readonly total: number }>(
  of: string | null,
  index: number,
  fetchPage: (index: number) => Promise<Page>,
): Paged<Page> {
  const [looked, setLooked] = useState<Looked<Page>>(nothing)
  const known = looked.of === of ? looked : nothing
  const asked = useRef<Asked<Page>>({ of, pages: new Map() })

  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` stands for what is fetched; pages known stay known.
  useEffect(() => {
    if (of === null) return
    let gone = false
    if (asked.current.of !== of) asked.current = { of, pages: new Map() }
    const { pages } = asked.current
    /** Whoever turns to a page that is on its way waits for the rest of it alone. */
    function ask(at: number): Promise<Page> {
      const page = pages.get(at) ?? fetchPage(at)
      pages.set(at, page)
      page.catch(() => pages.delete(at))
      return page
    }
    async function fetchNear(of: string): Promise<void> {
      const { total } = await ask(index)
      for (const at of near(index, total)) {
        if (gone) return
        const page = await ask(at)
        if (gone) return
        for (const other of pages.keys()) if (Math.abs(other - at) > REACH) pages.delete(other)
        setLooked((before) => ({
          of,
          pages: kept(before.of === of ? before.pages : new Map(), at, page),
          error: null,
        }))
      }
    }
    fetchNear(of).catch((error: unknown) => {
      if (!gone) setLooked({ of, pages: new Map(), error })
    })
    return () => {
      gone = true
    }
  }, [of, index])

  const [any] = known.pages.values()
  return { page: known.pages.get(index), total: any?.total ?? 0, error: known.error }
}

const nothing = { of: '', pages: new Map<number, never>(), error: null }

/** This page first. */
const near = (index: number, total: number): number[] =>
  [index, index + 1, index - 1].filter((at) => at >= 0 && at < total)

/** A page is some hundred kilobytes: those far from this one are let go. */
const REACH = 4

const kept = <Page>(pages: ReadonlyMap<number, Page>, at: number, page: Page): Map<number, Page> =>
  new Map([...pages, [at, page] as const].filter(([other]) => Math.abs(other - at) <= REACH))
