/** In the order they are offered; the first is what is printed unless someone chooses. */
export const templateIds = [
  'formal',
  'modern',
  'minimal',
  'playful',
  'bilingual',
  'formal-portrait',
  'modern-portrait',
  'minimal-portrait',
  'playful-portrait',
  'bilingual-portrait',
  'card',
  'formal-letter',
  'modern-letter',
] as const
export type TemplateId = (typeof templateIds)[number]

/** Templates that look alike on different paper are of one kind. */
export const templateKinds = ['formal', 'modern', 'minimal', 'playful', 'bilingual', 'card'] as const
export type TemplateKind = (typeof templateKinds)[number]

const known: ReadonlySet<string> = new Set(templateIds)
export const isTemplateId = (id: string): id is TemplateId => known.has(id)
