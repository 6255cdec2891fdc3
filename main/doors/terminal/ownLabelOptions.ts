import { type Command, Option } from 'commander'
import { z } from 'zod'
import type { OwnLabelsInput } from '#core/contract/batches'
import { StudioError } from '#core/errors'

/** Two measures such as `63.5x38.1`, with a point or a comma. */
const pair = z.string().transform((text, context) => {
  const found = /^\s*(-?\d+(?:[.,]\d+)?)\s*[x×]\s*(-?\d+(?:[.,]\d+)?)\s*(?:mm)?\s*$/.exec(text)
  if (found) return [Number(found[1]!.replace(',', '.')), Number(found[2]!.replace(',', '.'))] as const
  context.addIssue({ code: 'custom', message: 'is two numbers with an x between them, such as 63.5x38.1' })
  return z.NEVER
})

/** Labels that are in no table, by their measurements. */
export const ownLabelOptions = z.object({
  labelSize: pair.optional(),
  labelGrid: pair.optional(),
  labelMargin: pair.default([0, 0]),
  labelGap: pair.default([0, 0]),
  labelPaper: z.enum(['A4', 'Letter']).default('A4'),
})

export const addOwnLabelOptions = (command: Command): Command =>
  command
    .option('--label-size <WxH>', 'for --layout labels:own: width and height of a label in mm')
    .option('--label-grid <CxR>', 'how many labels beside and under each other')
    .option('--label-margin <LxT>', 'from the left and top edge of the paper to the first label, in mm')
    .option('--label-gap <AxD>', 'between neighbours across and down, in mm')
    .addOption(new Option('--label-paper <paper>', 'what the labels are on').choices(['A4', 'Letter']))

/** Undefined unless labels of one's own are asked for. Throws `terminal/usage` if measurements are missing. */
export function ownLabelsOf(
  layout: string,
  { labelSize, labelGrid, labelMargin, labelGap, labelPaper }: z.infer<typeof ownLabelOptions>,
): OwnLabelsInput | undefined {
  if (layout !== 'labels:own') return undefined
  if (!labelSize || !labelGrid) {
    throw new StudioError(
      'terminal/usage',
      'Labels of your own need --label-size and --label-grid, such as --label-size 63.5x38.1 --label-grid 3x7; and --label-margin and --label-gap unless they are 0x0.',
    )
  }
  const [columns, rows] = labelGrid
  if (!Number.isInteger(columns) || !Number.isInteger(rows) || columns < 1 || rows < 1) {
    throw new StudioError(
      'terminal/usage',
      '--label-grid is two whole numbers, such as 3x7: columns and rows.',
    )
  }
  return {
    paper: labelPaper,
    columns,
    rows,
    width: labelSize[0],
    height: labelSize[1],
    left: labelMargin[0],
    top: labelMargin[1],
    gapAcross: labelGap[0],
    gapDown: labelGap[1],
  }
}
