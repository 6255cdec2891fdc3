import type { Rule } from './rule.ts'
import { documentRules } from './rules/documentRules.ts'
import { fileRules } from './rules/fileRules.ts'
import { fontRules } from './rules/fontRules.ts'
import { graphicsRules } from './rules/graphicsRules.ts'
import { metadataRules } from './rules/metadataRules.ts'
import { tagRules } from './rules/tagRules.ts'
import { wordRules } from './rules/wordRules.ts'

/** What of ISO 19005-3, level A, and of ISO 14289-1 can apply to a file of ours. */
export const rules: readonly Rule[] = [
  ...fileRules,
  ...graphicsRules,
  ...fontRules,
  ...documentRules,
  ...metadataRules,
  ...tagRules,
  ...wordRules,
]
