import type { TemplatePreview } from '#core/contract/templates'
import type { Side } from '#core/template/alter/blocks'
import type { OwnTemplate } from '#core/template/ownTemplate'

/** What a page is laid out from. */
export interface WantedPage {
  readonly document: OwnTemplate
  readonly side: Side
  readonly content: 'shortest' | 'typical' | 'longest'
  readonly language: string
}

export interface PagePreviews {
  /** Has a page laid out, unless it is the one that was last. */
  want(page: WantedPage): void
  /** As it was laid out last. */
  pageOf(side: Side): TemplatePreview | null
}

interface Source {
  readonly ask: (page: WantedPage) => Promise<TemplatePreview>
  readonly arrived: () => void
  readonly failed: (error: unknown) => void
}

/** One page at a time: while something is dragged only the newest is asked for, as fast as answers come. */
export function createPagePreviews({ ask, arrived, failed }: Source): PagePreviews {
  const pages = new Map<Side, TemplatePreview>()
  let last: WantedPage | null = null
  let next: WantedPage | null = null
  let isAsking = false

  const askNewest = async () => {
    isAsking = true
    while (next) {
      const page = next
      next = null
      try {
        const answer = await ask(page)
        pages.set(page.side, answer)
        arrived()
      } catch (error) {
        failed(error)
      }
    }
    isAsking = false
  }

  return {
    want(page) {
      if (last && isSame(last, page)) return
      last = page
      next = page
      if (!isAsking) void askNewest()
    },
    pageOf: (side) => pages.get(side) ?? null,
  }
}

const isSame = (one: WantedPage, other: WantedPage): boolean =>
  one.document === other.document &&
  one.side === other.side &&
  one.content === other.content &&
  one.language === other.language
