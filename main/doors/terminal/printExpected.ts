import { resolve } from 'node:path'
import { StudioError } from '#core/errors'
import { writeAtomically } from '../../files/writeAtomically.ts'
import { adviseFonts } from './adviseFonts.ts'
import { withWorkspace } from './openWorkspace.ts'
import type { CommonOptions } from './options.ts'
import { readList } from './readList.ts'
import type { Terminal } from './terminal.ts'

interface ExpectedOptions extends CommonOptions {
  readonly list: string
  readonly layout: string
  readonly out?: string | undefined
}

/** An attendance list of a list of people. Nothing is issued, and nothing of the list is kept. */
export async function printExpected(terminal: Terminal, options: ExpectedOptions): Promise<void> {
  if (options.layout !== 'attendance') {
    throw new StudioError(
      'terminal/usage',
      'With --list only an attendance list can be printed: add --layout attendance. Certificates are printed of a batch.',
    )
  }
  const { output } = terminal
  const path = resolve(options.out ?? 'attendance-list.pdf')
  await withWorkspace(terminal, options, async (client) => {
    const { id, title } = await readList(client, { people: options.list, map: [] }, terminal.stdin)
    const file = await client.people.attendance({ id, title: title.slice(0, 120) })
    writeAtomically(path, new Uint8Array(await file.arrayBuffer()), { flush: true })
    output.say(`Who is expected by “${output.name(title)}”: ${path}`, 'good')
    await adviseFonts(terminal, client, (await client.people.letters({ id })).missing)
    output.answer({ path })
  })
}
