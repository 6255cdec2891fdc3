/**
 * HTML as a value. What stands in the template is ours; every text put into it is escaped, so that a stranger's name can
 * neither end an attribute nor begin an element.
 */
export class Html {
  readonly #text: string

  constructor(ours: TemplateStringsArray, values: readonly HtmlValue[]) {
    this.#text = String.raw({ raw: ours }, ...values.map(written))
  }

  toString(): string {
    return this.#text
  }
}

/** Nothing is written for null, undefined and false, so that a part can be left out where it stands. */
export type HtmlValue = string | number | Html | readonly HtmlValue[] | null | undefined | false

/** Attributes are quoted in the template; `<script>` and `<style>` are never filled by it. */
export const html = (ours: TemplateStringsArray, ...values: readonly HtmlValue[]): Html =>
  new Html(ours, values)

function written(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  return typeof value === 'object' ? value.map(written).join('') : escaped(String(value))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control characters have no place in HTML; half characters would not survive UTF-8. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, ' ')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
