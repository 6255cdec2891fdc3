import { StudioError } from '../errors.ts'
import type { Json } from './json.ts'

export interface LoadedDocument {
  readonly document: Json
  readonly documentUrl: string
  readonly contextUrl: null
}
export type DocumentLoader = (url: string) => Promise<LoadedDocument>

/**
 * Finds JSON-LD contexts among those that ship with the application and nowhere else. A context fetched when it is
 * needed could change what a signature means, would say who checks what, and is not there without internet.
 * Throws 'proof/unknown-context'.
 */
export function contextLoader(contexts: ReadonlyMap<string, Json>): DocumentLoader {
  return async (url) => {
    const document = contexts.get(url)
    if (document === undefined) {
      throw new StudioError(
        'proof/unknown-context',
        `This badge uses words defined at ${url}, which this computer does not have.`,
        { url },
      )
    }
    return { document, documentUrl: url, contextUrl: null }
  }
}
