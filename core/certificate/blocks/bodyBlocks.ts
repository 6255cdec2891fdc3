/** What is read on a built-in template, from the issuer down to the criteria, as blocks. */
import type { Block } from '../../template/ownTemplate.ts'
import { DIVIDER_HEIGHT } from '../divider.ts'
import { type Area, type Box, startOf, widthOf } from '../geometry.ts'
import type { PlacedText } from '../layer.ts'
import type { AreasLayer } from '../sharedLayer.ts'
import type { Divider } from '../template.ts'
import { STRIP } from './fitText.ts'
import { alignmentOf, boxOf, lineBlock, type Style, textBlock } from './textBlock.ts'

/** Where the letters of some lines stand, with the room that a line of theirs is given. */
interface Strip {
  readonly top: number
  readonly bottom: number
}

const stripOf = (texts: readonly PlacedText[]): Strip => ({
  top: Math.min(...texts.map(({ y, size }) => y - STRIP.above * size)),
  bottom: Math.max(...texts.map(({ y, size }) => y + STRIP.below * size)),
})

/** Where the baseline of the name is, as a part of its strip; see the personal layer. */
const NAME_BASELINE = 19 / 71
const NAME_RULE = 540
const RULE_HEIGHT = 4
/** Between the criteria and a badge below them. */
const ABOVE_BADGE = 8
const ABOVE_CODE = 2

/** `codeTop`: of the code's block, which criteria must not reach. */
export function bodyBlocks(shared: AreasLayer, codeTop: number): Block[] {
  const { template, name: zone } = shared
  const { sizes } = template
  const area = template.areas.body
  const align = alignmentOf(area)
  const lines = (role: string): PlacedText[] => shared.texts.filter((text) => text.role === role)
  /** The sentence, and the same in the second language. */
  const spoken = (role: string): Strip[] => lines(role).map((text) => stripOf([text]))

  const [issuer, title, criteria] = ['issuer', 'title', 'criteria'].map((role) => stripOf(lines(role)))
  const [headings, presented, reasons] = ['heading', 'presentedTo', 'reason'].map(spoken)
  const divider = between(headings!.at(-1)!, presented![0]!)
  const name = { top: zone.top, bottom: zone.bottom }
  const order = [issuer!, ...headings!, divider, ...presented!, name, ...reasons!, title!, criteria!]
  const sized = (role: string, index: number): number => lines(role)[index]!.size

  return [
    ...mastheadBlocks(shared, roomy(issuer!), sized('issuer', 0)),
    ...both('heading', headings!, { face: 'text', colour: 'deep' }),
    dividerBlock(template.divider, { ...area, ...divider }),
    ...both('presentedTo', presented!, { face: 'italic', colour: 'muted' }),
    nameBlock(),
    ...(template.hasNameRule ? [nameRule()] : []),
    ...both('reason', reasons!, { face: 'italic', colour: 'muted' }),
    textBlock(
      'title',
      { ...area, ...roomy(title!) },
      {
        words: '{badge}',
        face: 'strong',
        size: sizes.title,
        smallest: 10,
        lines: 2,
        align,
        colour: 'deep',
      },
    ),
    textBlock(
      'criteria',
      { ...area, top: criteria!.top, bottom: criteriaEnd(shared, codeTop) },
      {
        words: '{criteria}',
        size: sizes.criteria,
        smallest: 8,
        lines: 60,
        leading: 1.32,
        align,
        vertical: 'top',
      },
    ),
  ]

  /** As much room above as below, so that the letters stay where they are: half of the narrower gap. */
  function roomy(strip: Strip): Strip {
    const index = order.indexOf(strip)
    const above = strip.top - (order[index - 1]?.bottom ?? strip.top - 16)
    const below = (order[index + 1]?.top ?? strip.bottom + 16) - strip.bottom
    const more = Math.max(0, Math.min(above, below) / 2)
    return { top: strip.top - more, bottom: strip.bottom + more }
  }

  function both(role: string, strips: readonly Strip[], style: Partial<Style>): Block[] {
    return strips.map((strip, i) =>
      textBlock(
        i === 0 ? role : `${role}-second`,
        { ...area, ...roomy(strip) },
        {
          ...style,
          words: `{${role}}`,
          size: sized(role, i),
          align,
          ...(i > 0 && { language: 'second', colour: 'muted' }),
        },
      ),
    )
  }

  function nameBlock(): Block {
    const baseline = zone.bottom - NAME_BASELINE * (zone.bottom - zone.top)
    const bottom = baseline + STRIP.below * sizes.name
    return textBlock(
      'name',
      { ...area, top: zone.top, bottom },
      {
        words: '{recipient}',
        face: 'strong',
        size: sizes.name,
        smallest: 9,
        lines: 4,
        leading: 1.14,
        align,
        vertical: 'bottom',
      },
    )
  }

  function nameRule(): Block {
    const width = Math.min(NAME_RULE, widthOf(area))
    const left = startOf(area, width)
    return lineBlock('name-rule', {
      left,
      right: left + width,
      top: zone.bottom - RULE_HEIGHT / 2,
      bottom: zone.bottom + RULE_HEIGHT / 2,
    })
  }
}

/** Shares of the free space above the divider and below it; see the body. */
const [ABOVE_DIVIDER, BELOW_DIVIDER] = [11, 8]

function between(heading: Strip, next: Strip): Strip {
  const free = Math.max(0, next.top - heading.bottom - DIVIDER_HEIGHT)
  const top = heading.bottom + (free * ABOVE_DIVIDER) / (ABOVE_DIVIDER + BELOW_DIVIDER)
  return { top, bottom: top + DIVIDER_HEIGHT }
}

function dividerBlock(divider: Divider, area: Area): Block {
  const line = { ...lineBlock('divider', area), align: alignmentOf(area) }
  if (line.kind !== 'line') return line
  if (divider === 'hairline') return { ...line, look: 'plain', colour: 'ink', thickness: 0.35 }
  return { ...line, look: divider, colour: divider === 'dots' ? 'brand' : 'accent' }
}

/** The logo stands before the issuer's name, if there is one. */
function mastheadBlocks({ template, logo, texts }: AreasLayer, strip: Strip, size: number): Block[] {
  const area = template.areas.body
  const first = texts.find(({ role }) => role === 'issuer')!
  const style: Style = { words: '{issuer}', size, lines: 2, colour: 'deep', capitals: true }
  if (!logo) return [textBlock('issuer', { ...area, ...strip }, { ...style, align: alignmentOf(area) })]
  return [
    {
      kind: 'picture',
      id: 'logo',
      box: boxOf(logo),
      shownIf: null,
      locked: false,
      hidden: false,
      picture: 'logo',
      description: '',
      align: 'middle',
    },
    textBlock('issuer', { ...strip, left: first.x, right: area.right }, style),
  ]
}

/** Down to a badge or the code below them, else to the end of their area. */
function criteriaEnd({ template, badge }: AreasLayer, codeTop: number): number {
  const { body, check } = template.areas
  const isAcross = (box: Box): boolean => box.left < body.right && box.right > body.left
  return Math.min(
    body.bottom,
    isAcross(badge) && badge.top > body.top + 100 ? badge.top - ABOVE_BADGE : body.bottom,
    isAcross(check) ? codeTop - ABOVE_CODE : body.bottom,
  )
}
