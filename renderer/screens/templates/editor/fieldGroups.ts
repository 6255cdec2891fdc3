import type { Field } from '#core/template/fields'

/** Fields as a person looks for them. */
export const fieldGroups = [
  { name: 'person', fields: ['recipient', 'narrative', 'evidence', 'number', 'reprint'] },
  { name: 'badge', fields: ['badge', 'description', 'criteria', 'level'] },
  { name: 'days', fields: ['date', 'issuedOn', 'validUntil', 'validUntilSentence', 'activity'] },
  {
    name: 'organisation',
    fields: [
      'issuer',
      'issuerAddress',
      'checkAddress',
      'signatory1',
      'signatoryTitle1',
      'signatory2',
      'signatoryTitle2',
      'signatory3',
      'signatoryTitle3',
    ],
  },
  {
    name: 'sentences',
    fields: [
      'heading',
      'presentedTo',
      'reason',
      'signatureLabel',
      'numberLabel',
      'scanToCheck',
      'checkByNumber',
    ],
  },
] as const satisfies readonly { name: string; fields: readonly Field[] }[]

/** Fields that some certificates have nothing for. */
export const oftenEmpty: readonly Field[] = [
  'validUntil',
  'activity',
  'evidence',
  'narrative',
  'level',
  'criteria',
  'description',
  'issuerAddress',
  'checkAddress',
  'signatory1',
  'signatory2',
  'signatory3',
  'reprint',
]
