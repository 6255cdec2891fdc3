/** The foot of a built-in template as blocks: who signs, the dates and the number, and the code. */
import type { Block } from '../../template/ownTemplate.ts'
import { type Area, startOf, widthOf } from '../geometry.ts'
import type { PlacedText } from '../layer.ts'
import type { PersonalLayer } from '../personalLayer.ts'
import type { AreasLayer } from '../sharedLayer.ts'
import { STRIP } from './fitText.ts'
import { CAPTION, DEPTH, QUIET } from './layOutCode.ts'
import { alignmentOf, boxOf, lineBlock, type Style, textBlock } from './textBlock.ts'

const RULE = { width: 176, aboveName: 14 } as const
/** Rows of the foot stand this close together, in ems, so that their boxes may not be taller. */
const ROOM = 1.18

export function footBlocks(shared: AreasLayer, personal: PersonalLayer): Block[] {
  const { template, secondTexts } = shared
  const { foot } = template.sizes
  const area = template.areas.signature
  const signed = shared.texts.filter(({ role }) => role === 'signature')
  const [name, label] = [signed[0]!, signed.at(-1)!]
  const rows = personal.texts.filter(({ role }) => role === 'signature')
  const dates = secondTexts
    ? (['issuedOn', 'issuedOn-second', 'validUntilSentence', 'validUntilSentence-second'] as const)
    : (['issuedOn', 'validUntilSentence'] as const)
  const number = rows.at(-1)!
  return [
    signatureRule(),
    row('signatory', name, { words: '{issuer}', face: 'strong', size: name.size, smallest: 6 }),
    row('signatureLabel', label, {
      words: '{signatureLabel}',
      face: 'italic',
      size: label.size,
      colour: 'muted',
    }),
    ...dates.map((id, i) => {
      const [field, second] = id.split('-')
      const isMain = i === 0
      return row(id, rows[i]!, {
        words: `{${field}}`,
        size: rows[i]!.size,
        colour: isMain ? 'ink' : 'muted',
        ...(second && { language: 'second' as const }),
        ...(field === 'validUntilSentence' && { shownIf: 'validUntil' as const }),
      })
    }),
    row('number', number, {
      words: '{numberLabel} {number} {reprint}',
      face: 'code',
      size: number.size,
      colour: 'muted',
    }),
  ]

  function row(id: string, at: PlacedText, style: Style): Block {
    const middle = at.y - ((STRIP.above - STRIP.below) / 2) * at.size
    const half = (ROOM / 2) * at.size
    const box = { ...area, top: middle - half, bottom: middle + half }
    return textBlock(id, box, { align: alignmentOf(area), ...style })
  }

  function signatureRule(): Block {
    const width = Math.min(RULE.width * foot, widthOf(area))
    const left = startOf(area, width)
    const y = name.y - RULE.aboveName * foot
    return lineBlock('signature-rule', { left, right: left + width, top: y - 2, bottom: y + 2 })
  }
}

/** With room for one more line below the code than there is now: an address may come. */
export function codeBlock({ template, secondTexts }: AreasLayer, { qr }: PersonalLayer): Block {
  const check: Area = template.areas.check
  const captions = secondTexts ? 2 : 1
  const bottom = qr!.bottom + CAPTION.first + (captions - 1) * CAPTION.row + DEPTH * CAPTION.size
  const top = qr!.top - QUIET - CAPTION.row
  return {
    kind: 'code',
    id: 'code',
    box: boxOf({ left: check.left - QUIET, right: check.right + QUIET, top, bottom }),
    shownIf: null,
    locked: false,
    hidden: false,
    align: alignmentOf(check),
    caption: true,
  }
}
