import type { XmlElement } from './parseXml.ts'
import { presentation } from './svgVocabulary.ts'

export type Declarations = ReadonlyMap<string, string>

/** The declarations that a document's style sheets give to an element. */
export type StyleOf = (element: XmlElement) => Declarations

interface Rule {
  readonly selector: string
  readonly declarations: Declarations
}

/**
 * Style sheets as drawing programs write them: rules for an element name, a class, an id or everything. They are
 * folded into attributes, so that no style sheet goes on; rules with other selectors are left out.
 */
export function styleSheet(css: string): StyleOf {
  const rules = readRules(css)
  return (element) => {
    const classes = (element.attributes.get('class') ?? '').split(/\s+/).map((name) => `.${name}`)
    // By CSS specificity: each later group overrides the earlier ones.
    const groups = [['*'], [element.name], classes, [`#${element.attributes.get('id') ?? ''}`]]
    const found = new Map<string, string>()
    for (const group of groups) {
      for (const { selector, declarations } of rules) {
        if (group.includes(selector)) for (const [name, value] of declarations) found.set(name, value)
      }
    }
    return found
  }
}

function readRules(css: string): Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^;{}]*;/g, '')
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const declarations = readDeclarations(body)
    return selectors.split(',').map((selector) => ({ selector: selector.trim(), declarations }))
  })
}

/** The declarations of a style attribute or a rule that only draw. */
export function readDeclarations(body: string): Declarations {
  const found = new Map<string, string>()
  for (const part of body.split(';')) {
    const colon = part.indexOf(':')
    const name = part.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
    if (presentation.has(name) && isDrawingValue(value)) found.set(name, value)
  }
  return found
}

/** SECURITY: numbers, names, colours and references inside the document; nothing that reaches out of it. */
export const isDrawingValue = (value: string): boolean =>
  /^[\w\s#%.,()+'"-]*$/.test(value) &&
  !/url\s*\(/i.test(value.replace(/url\(\s*(['"]?)#[\w.-]+\1\s*\)/gi, '')) &&
  !/image(-set)?\s*\(|expression\s*\(/i.test(value)
