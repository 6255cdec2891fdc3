/** Everything that is read, from the issuer down to the criteria, one under the other. */
import type { Hex, Shape } from '../design/scene.ts'
import { sentencePieces } from '../text/breakLines.ts'
import type { CertificateFonts, CertificateTexts } from './certificate.ts'
import type { CertificatePalette } from './certificatePalette.ts'
import type { CriteriaBlock } from './criteria.ts'
import { layOutCriteria } from './criteriaLayout.ts'
import { directionOf } from './direction.ts'
import { DIVIDER_HEIGHT, dividers } from './divider.ts'
import { type FittedLines, fitLines } from './fitLines.ts'
import { type Box, widthOf } from './geometry.ts'
import { inRole, type Layer, type PlacedText, placeLines, ruleIn, type TextRole } from './layer.ts'
import { layOutMasthead } from './masthead.ts'
import { type StackItem, stack } from './stack.ts'
import type { CertificateTemplate, TemplateSizes } from './template.ts'

export interface BodyWords {
  readonly issuer: string
  readonly title: string
  readonly criteria: readonly CriteriaBlock[]
  /** Width by height; null without a logo. */
  readonly logoAspect: number | null
}

export interface BodySettings {
  /** Already facing the way the page runs. */
  readonly template: CertificateTemplate
  readonly texts: CertificateTexts
  readonly secondTexts: CertificateTexts | null
  readonly fonts: CertificateFonts
  readonly palette: CertificatePalette
}

export interface Body extends Layer {
  readonly logo: Box | null
  readonly name: Box
  /** Where the last line ends. */
  readonly end: number
  readonly criteriaWereCut: boolean
}

/** Above and below the criteria. */
const CRITERIA_GAP = 10
/** In twentieths: all type this much smaller is better than criteria without their end. */
const SMALLEST_WHOLE = 16
/** On small paper, where the largest words can spare more. */
const SMALLEST_ON_SMALL = 13
/** And this much smaller, better than criteria that are small print beside large words. */
const SMALLEST_BALANCED = 17
/** Criteria are no small print while they have this much of their size. */
const BALANCED = 0.8
/** With criteria that are too long for any size. */
const CUT = 18
/** Never needed so far; it ends the search. */
const SMALLEST = 8

/** In the template's sizes if all of it fits, or else in sizes as much smaller as it takes. */
export function layOutBody(words: BodyWords, settings: BodySettings): Body {
  const { sizes, smallest } = settings.template
  const balanced = BALANCED * sizes.criteria
  const least = smallest ? SMALLEST_ON_SMALL : SMALLEST_WHOLE
  let whole: SetBody | null = null
  for (let twentieths = 20; twentieths >= (whole ? SMALLEST_BALANCED : least); twentieths--) {
    const body = setBody(words, settings, twentieths / 20)
    if (!body || body.criteriaWereCut) continue
    if (body.criteriaSize >= balanced) return body
    whole ??= body
  }
  if (whole) return whole
  for (let twentieths = CUT; twentieths > SMALLEST; twentieths--) {
    const body = setBody(words, settings, twentieths / 20)
    if (body) return body
  }
  return setBody({ ...words, criteria: [] }, settings, SMALLEST / 20)!
}

interface SetBody extends Body {
  readonly criteriaSize: number
}

/** Null if it does not fit. */
function setBody(words: BodyWords, settings: BodySettings, scale: number): SetBody | null {
  const { template, texts, fonts, palette } = settings
  const area = template.areas.body
  const sizes = scaled(template.sizes, scale)
  const gap = CRITERIA_GAP * sizes.gap
  const items = new Items(settings, sizes)
  items.masthead(words.issuer, words.logoAspect)
  items.words('heading', 15, 'text', sizes.heading, palette.deep, 0.05)
  items.divider()
  items.words('presentedTo', 8, 'italic', sizes.presentedTo, palette.muted)
  items.name()
  items.words('reason', 9, 'italic', sizes.reason, palette.muted)
  items.title(words.title)
  const used = items.all.reduce((sum, item) => sum + item.gap + item.height, 0)
  const room = area.bottom - area.top - used - 2 * gap
  const block = layOutCriteria(words.criteria, {
    texts,
    fonts,
    palette,
    area,
    height: room,
    largest: Math.max(sizes.criteria, template.smallest?.criteria ?? 0),
    ...(template.smallest && { smallest: template.smallest.criteria }),
  })
  if (block.height > room) return null
  items.all.push({
    gap,
    height: block.height,
    place: (top) => {
      const { texts: lines, shapes } = block.place(top)
      items.add({ texts: inRole('criteria', lines), shapes })
    },
  })
  const end = stack(items.all, area.top, area.bottom - gap)
  return { ...items.placed, ...items.boxes, end, criteriaWereCut: block.wasCut, criteriaSize: block.size }
}

/** The foot keeps its sizes: it has areas of its own. */
function scaled(sizes: TemplateSizes, scale: number): TemplateSizes {
  const entries = Object.entries(sizes).map(([what, size]) => [what, what === 'foot' ? size : size * scale])
  return Object.fromEntries(entries) as unknown as TemplateSizes
}

/** A line in the second language, against the first. */
const SECOND = 0.62
/** From it down to the title, which belongs to neither language. */
const BELOW_SECOND = 9
/** In points, unless the template has another. */
const SMALLEST_SECOND = 10

class Items {
  readonly all: StackItem[] = []
  readonly placed = { texts: [] as PlacedText[], shapes: [] as Shape[] }
  readonly boxes: { logo: Box | null; name: Box }
  readonly #settings: BodySettings
  readonly #sizes: TemplateSizes

  constructor(settings: BodySettings, sizes: TemplateSizes) {
    this.#settings = settings
    this.#sizes = sizes
    const { left, right } = settings.template.areas.body
    this.boxes = { logo: null, name: { left, right, top: 0, bottom: 0 } }
  }

  add(layer: Partial<Layer>): void {
    this.placed.texts.push(...(layer.texts ?? []))
    this.placed.shapes.push(...(layer.shapes ?? []))
  }

  masthead(issuer: string, logoAspect: number | null): void {
    const { template, texts, fonts, palette } = this.#settings
    const { issuer: nameSize, logo: logoHeight } = this.#sizes
    const area = template.areas.body
    const masthead = layOutMasthead(issuer, {
      area,
      nameSize,
      logoHeight,
      logoAspect,
      texts,
      stack: fonts.text,
      colour: palette.deep,
    })
    this.all.push({
      gap: 0,
      height: masthead.height,
      place: (top) => {
        const { logo, name } = masthead.place(top)
        this.boxes.logo = logo
        this.add({ texts: inRole('issuer', name) })
      },
    })
  }

  /** In the second language as well, if there is one. */
  words(
    what: 'heading' | 'presentedTo' | 'reason',
    gap: number,
    font: 'text' | 'italic',
    size: number,
    colour: Hex,
    below?: number,
  ): void {
    const { template, texts, secondTexts, palette } = this.#settings
    this.#lines(what, gap, this.#fitted(texts, texts[what], font, size), colour, below)
    if (!secondTexts) return
    const smallest = template.smallest ? Math.min(template.smallest.second, size) : SMALLEST_SECOND
    const second = this.#fitted(secondTexts, secondTexts[what], font, Math.max(size * SECOND, smallest))
    this.#lines(what, what === 'heading' ? 6 : 2, second, palette.muted)
  }

  divider(): void {
    const { template, palette } = this.#settings
    const draw = dividers[template.divider]
    this.all.push({
      gap: 11 * this.#sizes.gap,
      height: DIVIDER_HEIGHT,
      place: (top) => this.add({ shapes: draw(template.areas.body, top + DIVIDER_HEIGHT / 2, palette) }),
    })
  }

  name(): void {
    const { template, palette } = this.#settings
    const height = this.#sizes.nameStrip
    this.all.push({
      gap: 6 * this.#sizes.gap,
      height,
      place: (top) => {
        const bottom = top + height
        this.boxes.name = { ...this.boxes.name, top, bottom }
        if (template.hasNameRule)
          this.add({ shapes: [ruleIn(template.areas.body, 540, bottom, palette.accent)] })
      },
    })
  }

  title(title: string): void {
    const { template, texts, secondTexts, fonts, palette } = this.#settings
    const sizes = this.#sizes
    const fit = {
      width: widthOf(template.areas.body),
      height: sizes.titleStrip,
      size: sizes.title,
      wrappedSize: sizes.titleWrapped,
      maxLines: 2,
    }
    const options = { lang: texts.language, dir: directionOf(title, texts.dir) }
    const lines = fitLines(sentencePieces(title, texts.language), fonts.strong, fit, options)
    this.#lines('title', secondTexts ? BELOW_SECOND : 6, lines, palette.deep)
  }

  #fitted(
    { language, dir }: CertificateTexts,
    text: string,
    font: 'text' | 'italic',
    size: number,
  ): FittedLines {
    const { template, fonts } = this.#settings
    const fit = { width: widthOf(template.areas.body), height: 60, size }
    return fitLines([text], fonts[font], fit, { lang: language, dir })
  }

  /** Lines of one size keep one rhythm, whatever letters they happen to have; taller ink takes what it needs. */
  #lines(role: TextRole, gap: number, lines: FittedLines, colour: Hex, below = 0.2): void {
    const above = Math.max(0.66 * lines.size, lines.above)
    const depth = Math.max(below * lines.size, lines.below)
    this.all.push({
      gap: gap * this.#sizes.gap,
      height: above + (lines.lines.length - 1) * lines.leading + depth,
      place: (top) =>
        this.add({
          texts: inRole(role, placeLines(lines, this.#settings.template.areas.body, top + above, colour)),
        }),
    })
  }
}
