import { StudioError } from '#core/errors'
import type { CleanElement } from './cleanElement.ts'
import { countDrawn } from './countDrawn.ts'
import { parseXml, type XmlElement } from './parseXml.ts'
import { readRaster } from './readRaster.ts'
import { squareViewBox } from './squareViewBox.ts'
import { isDrawingValue, readDeclarations, type StyleOf, styleSheet } from './styleSheet.ts'
import { drawingElements, geometry, presentation, textElements, wrapperElements } from './svgVocabulary.ts'

/**
 * A person's SVG with only what draws, squared and self-contained. It is read and written anew, so nothing passes
 * that is not understood. What cannot be kept and would be missed is refused with `artwork/svg-text`,
 * `artwork/unsafe-svg` or `artwork/too-large`.
 */
export function cleanSvg(source: string): string {
  const document = parseXml(source)
  if (localName(document) !== 'svg') {
    throw new StudioError(
      'artwork/not-a-picture',
      'This file is not an SVG picture. Save your picture as SVG or PNG.',
    )
  }
  const root = clean(document, styleSheet(stylesOf(document)))!
  countDrawn(root)
  const attributes = new Map(root.attributes)
  for (const name of ['x', 'y', 'width', 'height', 'preserveAspectRatio']) attributes.delete(name)
  attributes.set('viewBox', squareViewBox(root.attributes))
  return written({ ...root, attributes: new Map([['xmlns', 'http://www.w3.org/2000/svg'], ...attributes]) })
}

const stylesOf = (element: XmlElement): string =>
  localName(element) === 'style' ? element.text : element.children.map(stylesOf).join('\n')

/** Some programs write svg:path; other prefixes are their private notes. */
const localName = ({ name }: XmlElement): string => (name.startsWith('svg:') ? name.slice(4) : name)

function clean(element: XmlElement, styleOf: StyleOf): CleanElement | undefined {
  const name = localName(element)
  if (textElements.has(name)) throw withText()
  const wrapper = wrapperElements.has(name)
  if (!wrapper && !drawingElements.has(name)) return undefined
  const attributes = cleanAttributes(element, styleOf)
  if (name === 'image' && !isEmbeddedPicture(attributes.get('href'))) throw withLinkedImage()
  const children = element.children.flatMap((child) => clean(child, styleOf) ?? [])
  return { name: wrapper ? 'g' : name, attributes, children }
}

/** Attributes, then style sheets, then the element's own style: each overrides the one before. */
function cleanAttributes(element: XmlElement, styleOf: StyleOf): Map<string, string> {
  const kept = new Map<string, string>()
  for (const [name, value] of element.attributes) {
    const reference = name === 'href' || name === 'xlink:href'
    if (reference) {
      const isImage = localName(element) === 'image'
      if (isImage ? isEmbeddedPicture(value) : /^#[\w.-]+$/.test(value)) kept.set('href', value)
    } else if ((geometry.has(name) || presentation.has(name)) && isDrawingValue(value)) {
      kept.set(name, value)
    }
  }
  for (const [name, value] of styleOf(element)) kept.set(name, value)
  for (const [name, value] of readDeclarations(element.attributes.get('style') ?? '')) kept.set(name, value)
  return kept
}

/** SECURITY: only pictures inside the file, whole and of a sane size. A link would tell its owner who looks. */
function isEmbeddedPicture(href: string | undefined): boolean {
  const [, base64] = /^data:image\/(?:png|jpe?g);base64,([A-Za-z0-9+/=\s]+)$/.exec(href ?? '') ?? []
  return base64 !== undefined && readRaster(Buffer.from(base64, 'base64')) !== undefined
}

function written({ name, attributes, children }: CleanElement): string {
  const text = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
  if (children.length === 0) return `<${name}${text}/>`
  return `<${name}${text}>${children.map(written).join('')}</${name}>`
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const withText = (): StudioError =>
  new StudioError(
    'artwork/svg-text',
    'This SVG has text that would look different on every computer. In your drawing program, turn the text into outlines (paths), or save the picture as PNG.',
  )

const withLinkedImage = (): StudioError =>
  new StudioError(
    'artwork/unsafe-svg',
    'This SVG shows a picture from somewhere else, which would be missing on other computers. Embed the picture in the file, or save it as PNG.',
  )
