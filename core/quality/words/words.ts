/** Findings and remedies in words; one file for each language of the interface. */
import type { Finding, FindingOf } from '../finding.ts'
import type { Remedy } from '../remedies.ts'

/** `quality/contrast` needs to know what is hard to see, and so on. */
export interface Words {
  /** Names of the parts of a badge as they begin a sentence; `other` for what a person added. */
  readonly parts: Readonly<Record<'title' | 'subtitle' | 'icon' | 'level' | 'other', string>>
  readonly say: {
    readonly [Code in Finding['code']]: (finding: FindingOf<Code>, of: Named) => string
  }
  readonly remedy: {
    readonly [Does in Remedy['does']]: (remedy: Extract<Remedy, { readonly does: Does }>) => string
  }
}

/** What a sentence may name. */
export interface Named {
  readonly part: string
  /** Of the other member, for two that look alike. */
  readonly other: string
  readonly style: string
  readonly characters: readonly string[]
}
