import type { QualityHint } from '../contract/families.ts'
import { diffOf } from '../design/diff.ts'
import type { Finding } from './finding.ts'
import { type Family, type Remedy, remedyFor, type Situation } from './remedies.ts'
import { ar } from './words/ar.ts'
import { en } from './words/en.ts'
import { fi } from './words/fi.ts'
import type { Named, Words } from './words/words.ts'

const languages: Readonly<Record<string, Words>> = { en, fi, ar }

/** A finding as a sentence in the person's language, with what one press would do about it. */
export function sayFinding(
  finding: Finding,
  situation: Situation,
  names: { readonly style: string; readonly other: string },
  language: string,
): QualityHint {
  const words = languages[language.split('-')[0] ?? ''] ?? en
  const element = 'element' in finding ? finding.element : undefined
  const remedy = remedyFor(finding, situation)
  const about = element ?? (finding.code.startsWith('family/') ? elementOf(finding.code) : undefined)
  const said = spoken(words, finding, {
    ...names,
    part: words.parts[isPart(element) ? element : 'other'],
    characters: finding.code === 'family/missing-characters' ? situation.missing() : [],
  })
  return {
    code: finding.code,
    message: said,
    severity: GRAVE.has(finding.code) ? 'mend' : 'look',
    ...(about !== undefined && { element: about }),
    ...(remedy && {
      remedy: {
        label: labelled(words, remedy),
        diff: diffOf(partOf(situation.family), partOf(remedy.after)),
      },
    }),
  }
}

/** What will be wrong on every badge that is issued; the others are matters of taste. */
const GRAVE: ReadonlySet<Finding['code']> = new Set([
  'quality/contrast',
  'quality/small-text',
  'quality/off-canvas',
  'quality/off-badge',
  'quality/unknown-style',
  'quality/unknown-icon',
  'family/title-too-small',
  'family/subtitle-hidden',
  'family/subtitle-too-long',
  'family/missing-characters',
])

const elementOf = (code: Finding['code']): string =>
  code.startsWith('family/subtitle') ? 'subtitle' : 'title'

/** Remedies change nothing else of the document. */
const partOf = ({ look, members }: Family): Family => ({ look, members })

const isPart = (element: string | undefined): element is 'title' | 'subtitle' | 'icon' | 'level' =>
  element === 'title' || element === 'subtitle' || element === 'icon' || element === 'level'

/** The tables are typed code by code; a union of codes cannot be. */
const spoken = ({ say }: Words, finding: Finding, named: Named): string =>
  (say[finding.code] as (finding: Finding, named: Named) => string)(finding, named)

const labelled = ({ remedy: labels }: Words, remedy: Remedy): string =>
  (labels[remedy.does] as (remedy: Remedy) => string)(remedy)
