import { type TemplateId, templateIds } from '../templateIds.ts'
import type { CertificateTemplate } from './template.ts'
import { BILINGUAL, BILINGUAL_PORTRAIT } from './templates/bilingual.ts'
import { CARD } from './templates/card.ts'
import { FORMAL, FORMAL_LETTER, FORMAL_PORTRAIT } from './templates/formal.ts'
import { MINIMAL, MINIMAL_PORTRAIT } from './templates/minimal.ts'
import { MODERN, MODERN_LETTER, MODERN_PORTRAIT } from './templates/modern.ts'
import { PLAYFUL, PLAYFUL_PORTRAIT } from './templates/playful.ts'

const byId: Readonly<Record<TemplateId, CertificateTemplate>> = {
  formal: FORMAL,
  modern: MODERN,
  minimal: MINIMAL,
  playful: PLAYFUL,
  bilingual: BILINGUAL,
  'formal-portrait': FORMAL_PORTRAIT,
  'modern-portrait': MODERN_PORTRAIT,
  'minimal-portrait': MINIMAL_PORTRAIT,
  'playful-portrait': PLAYFUL_PORTRAIT,
  'bilingual-portrait': BILINGUAL_PORTRAIT,
  card: CARD,
  'formal-letter': FORMAL_LETTER,
  'modern-letter': MODERN_LETTER,
}

export const templateOf = (id: TemplateId): CertificateTemplate => byId[id]

export const templates: readonly CertificateTemplate[] = templateIds.map(templateOf)
