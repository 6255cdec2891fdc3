/** What the fields of a template stand for. */
import { type Field, partsOf } from '../../template/fields.ts'
import type { OwnTemplate, TextBlock } from '../../template/ownTemplate.ts'
import type { CertificateBatch, CertificateRecipient, CertificateTexts } from '../certificate.ts'
import { criteriaBlocks } from '../criteria.ts'
import { directionOf } from '../direction.ts'

/** What is the same for all people, in the language of some texts. */
export type SharedValues = (field: Field, texts: CertificateTexts) => string

export function sharedValues(
  { issuer, achievement, checkAddress }: CertificateBatch,
  { signatories }: Pick<OwnTemplate, 'signatories'>,
): SharedValues {
  const criteria = criteriaBlocks(achievement.criteria)
  const values: Partial<Record<Field, string>> = {
    badge: achievement.name,
    description: achievement.description ?? '',
    criteria: criteria.map(({ text }) => text).join(' '),
    level: achievement.level ? String(achievement.level) : '',
    issuer: issuer.name,
    checkAddress: checkAddress ?? '',
    issuerAddress: (issuer.address ?? '').replace(/^https?:\/\/|\/$/g, ''),
  }
  signatories.forEach(({ name, title }, i) => {
    values[`signatory${i + 1}` as Field] = name
    values[`signatoryTitle${i + 1}` as Field] = title
  })
  return (field, texts) => values[field] ?? sentenceOf(field, texts)
}

function sentenceOf(field: Field, texts: CertificateTexts): string {
  switch (field) {
    case 'heading':
    case 'presentedTo':
    case 'reason':
    case 'signatureLabel':
    case 'numberLabel':
    case 'scanToCheck':
    case 'checkByNumber':
      return texts[field]
    default:
      return ''
  }
}

/** A person's own, in the first language of a page or in its second. */
export function personalValue(
  field: Field,
  recipient: CertificateRecipient,
  texts: CertificateTexts,
  language: TextBlock['language'],
): string {
  const dates = language === 'second' ? (recipient.secondDates ?? recipient) : recipient
  const { dateText, validUntilText, activityText } = dates
  switch (field) {
    case 'recipient':
      return recipient.name
    case 'date':
      return dateText
    case 'validUntil':
      return validUntilText ?? ''
    case 'issuedOn':
      return withDate(texts.issuedOn, dateText, texts.dir)
    case 'validUntilSentence':
      return validUntilText === null ? '' : withDate(texts.validUntil, validUntilText, texts.dir)
    case 'activity':
      return activityText ?? ''
    case 'narrative':
      return recipient.narrative ?? ''
    case 'evidence':
      return recipient.evidence ?? ''
    case 'number':
      return recipient.number
    case 'reprint':
      return recipient.reprintedOn ? withDate(texts.reprint, recipient.reprintedOn, texts.dir) : ''
    default:
      return ''
  }
}

/** Isolated in a line that runs right to left, so that a date keeps its own order (UAX #9, FSI and PDI). */
const withDate = (sentence: string, date: string, dir: 'ltr' | 'rtl'): string =>
  sentence.replace('{date}', () => (dir === 'rtl' ? isolated(date) : date))

const isolated = (text: string): string => `\u2068${text}\u2069`

/** The words of a block for a page in this language: those for the very language, else for its base, else the common ones. */
export const wordsFor = ({ words, translations }: TextBlock, language: string): string =>
  translations[language] ?? translations[language.split('-')[0]!.toLowerCase()] ?? words

/** The fields in some words, each once. */
export const fieldsIn = (words: string): Field[] => [
  ...new Set(partsOf(words).flatMap((part) => (part.kind === 'field' ? [part.field] : []))),
]

/**
 * Words with their fields filled in, line by line. A line that held nothing but fields, all empty, is gone; what is in
 * braces but no field is left out.
 */
export function filledIn(words: string, dir: 'ltr' | 'rtl', fill: (field: Field) => string): string[] {
  return words.split('\n').flatMap((source) => {
    const parts = partsOf(source)
    const hasWords = parts.some((part) => part.kind === 'words' && part.text.trim() !== '')
    // A story keeps its paragraphs.
    const [only] = parts
    if (parts.length === 1 && only?.kind === 'field') return linesOf(fill(only.field))
    const values = parts.map((part) => {
      if (part.kind === 'unknown') return ''
      if (part.kind === 'words') return part.text
      const value = fill(part.field).trim()
      return needsIsolation(value, dir) ? isolated(value) : value
    })
    const line = values.join('').replace(/\s+/g, ' ').trim()
    return line === '' && !hasWords && parts.length > 0 ? [] : [line]
  })
}

/** Without isolation, digits that begin a date would join Latin words before it in a line that runs right to left. */
const needsIsolation = (value: string, dir: 'ltr' | 'rtl'): boolean =>
  value !== '' && (directionOf(value, dir) !== dir || (dir === 'rtl' && /^[^\p{L}]/u.test(value)))

const linesOf = (value: string): string[] =>
  value
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
