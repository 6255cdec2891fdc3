import { useEffect, useState } from 'react'
import type { CertificatePage, Reprints } from '#core/contract/batches'
import { useStudio } from './studio.ts'

interface Looked {
  /** Of the pages in it: another template has other pages. */
  readonly of: string
  readonly pages: ReadonlyMap<number, CertificatePage>
}

/** A page of a batch to look at. Its neighbours are fetched too, so that turning the page does not wait. */
export function useCertificatePage(
  batchId: string,
  template: string,
  reprints: Reprints,
  index: number,
  total: number,
): { page: CertificatePage | undefined; error: unknown } {
  const { studio } = useStudio()
  const of = `${batchId} ${template} ${reprints}`
  const [looked, setLooked] = useState<Looked>({ of, pages: new Map() })
  const [error, setError] = useState<unknown>(null)

  useEffect(() => {
    let gone = false
    const wanted = [index, index + 1, index - 1].filter((at) => at >= 0 && at < total)
    async function fetchAll(): Promise<void> {
      for (const at of wanted) {
        if (gone) return
        const page = await studio.batches.page({ id: batchId, index: at, template, reprints })
        if (gone) return
        setLooked((before) => ({ of, pages: kept(before.of === of ? before.pages : new Map(), at, page) }))
      }
      setError(null)
    }
    fetchAll().catch((reason: unknown) => {
      if (!gone) setError(reason)
    })
    return () => {
      gone = true
    }
  }, [studio, batchId, template, reprints, index, total, of])

  return { page: looked.of === of ? looked.pages.get(index) : undefined, error }
}

/** A page is some hundred kilobytes: those far from this one are let go. */
const REACH = 4

const kept = (
  pages: ReadonlyMap<number, CertificatePage>,
  at: number,
  page: CertificatePage,
): Map<number, CertificatePage> =>
  new Map([...pages, [at, page] as const].filter(([other]) => Math.abs(other - at) <= REACH))
