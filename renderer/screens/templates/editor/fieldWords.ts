import { type Field, fields, partsOf } from '#core/template/fields'
import type { Block } from '#core/template/ownTemplate'

/** What a field is called in the language of the interface. */
export type NameOfField = (field: Field) => string

/** Words as they are written by a person: fields in braces by their names in the person's own language. */
export const asWritten = (words: string, nameOf: NameOfField): string =>
  partsOf(words)
    .map((part) => {
      if (part.kind === 'words') return part.text
      return `{${part.kind === 'field' ? nameOf(part.field) : part.name}}`
    })
    .join('')

/** The same words as they are kept. What is in braces and no name of a field stays as it was typed. */
export function asKept(written: string, nameOf: NameOfField): string {
  const byName = new Map(fields.map((field) => [folded(nameOf(field)), field]))
  return written.replace(BRACES, (all, inside: string) => {
    const field = byName.get(folded(inside))
    return field ? `{${field}}` : all
  })
}

const BRACES = /\{([^{}\n]*)\}/gu

const folded = (name: string): string => name.trim().toLocaleLowerCase().replaceAll('’', "'")

/** Words in one line, without braces: to call a block by. */
export const inOneLine = (words: string, nameOf: NameOfField): string =>
  partsOf(words)
    .map((part) => {
      if (part.kind === 'words') return part.text
      return part.kind === 'field' ? nameOf(part.field) : part.name
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()

/** What a text block says on pages in a language; null for all that it has no words of its own for. */
export const wordsIn = (
  { words, translations }: Pick<Extract<Block, { kind: 'text' }>, 'words' | 'translations'>,
  language: string | null,
): string => (language === null ? words : (translations[language] ?? words))
