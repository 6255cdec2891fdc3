import type { StudioClient } from '#core/contract/client'
import { StudioError } from '#core/errors'
import { shortNumber, uuidOfUrn, uuidStart } from '#core/ids'
import { foldText } from '#core/people/foldText'
import { allPages } from './allPages.ts'
import type { Output } from './output.ts'

type Row = Awaited<ReturnType<StudioClient['batches']['rows']>>['rows'][number]

/**
 * The people of a batch with these numbers of certificates and these names, or parts of names, as the ids of their
 * credentials; each once. Throws `registry/not-found`, and `registry/ambiguous` for a name that several have.
 */
export async function chosenPeople(
  client: StudioClient,
  batchId: string,
  { numbers, names }: { readonly numbers: readonly string[]; readonly names: readonly string[] },
  output: Output,
): Promise<string[]> {
  const rows = await allPages((page) => client.batches.rows({ id: batchId, state: 'filed', ...page }))
  const chosen = [
    ...numbers.map((number) => theOnly(number, rows.filter(byNumber(number)), output)),
    ...names.map((name) => theOnly(name, rows.filter(byName(name)), output)),
  ]
  return [...new Set(chosen)]
}

function byNumber(number: string): (row: Row) => boolean {
  const start = uuidStart(number)
  return ({ credentialId }) => start !== null && uuidOfUrn(credentialId).startsWith(start)
}

function byName(name: string): (row: Row) => boolean {
  const words = foldText(name).split(' ').filter(Boolean)
  return (row) => {
    const folded = foldText(row.name)
    return words.length > 0 ? words.every((word) => folded.includes(word)) : row.name.includes(name)
  }
}

function theOnly(which: string, found: readonly Row[], output: Output): string {
  const [one, other] = found
  if (one && !other) return one.credentialId
  throw one
    ? new StudioError(
        'registry/ambiguous',
        [
          `Several people of this batch match “${which}”. Name one by the number of the certificate, with --only:`,
          ...found.map(
            ({ credentialId, name }) => `  ${shortNumber(uuidOfUrn(credentialId))}  ${output.name(name)}`,
          ),
        ].join('\n'),
      )
    : new StudioError(
        'registry/not-found',
        `Nobody of this batch has the name or number “${which}”. \`registry\` lists them.`,
      )
}
