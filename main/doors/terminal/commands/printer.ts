import { Command, Option } from 'commander'
import { z } from 'zod'
import type { PrinterFacts } from '#core/contract/printer'
import { withStudio } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

/** Numbers with commas between them, such as `1.5,-0.5`. */
const numbers = (...counts: readonly number[]) =>
  z.string().transform((text, context) => {
    const values = text.split(',').map((part) => Number(part.trim() === '' ? Number.NaN : part))
    if (counts.includes(values.length) && values.every(Number.isFinite)) return values
    context.addIssue({ code: 'custom', message: `is ${counts.join(' or ')} numbers in mm, such as 1.5,-0.5` })
    return z.NEVER
  })

const printerOptions = commonOptions.extend({
  shift: numbers(2).optional(),
  margins: numbers(1, 4).optional(),
  sideways: z.enum(['left', 'right', 'unknown']).optional(),
})

export const printerCommand = (terminal: Terminal): Command =>
  new Command('printer')
    .description('what the printer of this computer does to the paper; see `print --calibration`')
    .option('--shift <right,down>', 'move sheets and labels by so many mm')
    .option('--margins <mm>', 'what stays white at each edge: one number, or top,right,bottom,left')
    .addOption(
      new Option(
        '--sideways <left|right|unknown>',
        'where the top of a sheet that lies on its side comes out, seen beside one that stands upright',
      ),
    )
    .action(async (_options: unknown, command: Command) => printer(terminal, command))

async function printer(terminal: Terminal, command: Command): Promise<void> {
  const { shift, margins, sideways } = readOptions(command, printerOptions)
  const { output } = terminal
  await withStudio(terminal, async (client) => {
    const before = await client.printer.get()
    const facts =
      shift || margins || sideways
        ? await client.printer.set({
            ...changed(before, shift, margins),
            ...(sideways && { sideways: sideways === 'unknown' ? null : sideways }),
          })
        : before
    const { top, right, bottom, left } = facts.margins
    output.say(`Moved by         ${facts.right} mm right, ${facts.down} mm down`)
    output.say(`Left white       ${top} mm above, ${bottom} mm below, ${left} mm left, ${right} mm right`)
    if (facts.sideways) output.say(`On their side    sheets come out with their top to the ${facts.sideways}`)
    output.answer(facts)
  })
}

function changed(
  before: PrinterFacts,
  shift: readonly number[] | undefined,
  margins: readonly number[] | undefined,
): PrinterFacts {
  const [top, right = top, bottom = top, left = top] = margins ?? []
  return {
    ...before,
    right: shift?.[0] ?? before.right,
    down: shift?.[1] ?? before.down,
    margins:
      top === undefined
        ? before.margins
        : { top, right: right ?? top, bottom: bottom ?? top, left: left ?? top },
  }
}
