import type { z } from 'zod'
import type { Entry, exportEnd, exportErased, exportHeader } from '#core/sync/protocol'
import { type PublicationKey, pageOfPublications } from '../store/publications.ts'
import type { Db, PublicationRow } from '../store/tables.ts'
import { pageOfTombstones } from '../store/tombstones.ts'

const PAGE = 200
const ERASED_A_LINE = 1000

/** Everything that is here of an issuer, as lines of JSON: a header, what was erased, the entries as another endpoint takes them, an end. */
export async function* exportIssuer(
  header: z.infer<typeof exportHeader>,
  db: Db,
): AsyncGenerator<string, void, undefined> {
  yield `${JSON.stringify(header)}\n`
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rosetteErased = await pageOfTombstones(db, header.issuer, { after, limit: ERASED_A_LINE })
    const line: z.infer<typeof exportErased> = { rosetteErased }
    if (rosetteErased.length > 0) yield `${JSON.stringify(line)}\n`
    after = rosetteErased.length === ERASED_A_LINE ? rosetteErased.at(-1) : undefined
  }
  let entries = 0
  // Lists come before the credentials that have a place in them, and pictures before what shows them.
  for (const kind of ['issuer', 'image', 'statusList', 'achievement', 'credential', 'replacement'] as const) {
    let after: PublicationKey | null = { kind, id: '' }
    while (after) {
      const rows: PublicationRow[] = await pageOfPublications(db, header.issuer, {
        after,
        limit: PAGE,
      })
      const ofKind = rows.filter((row) => row.kind === kind)
      for (const row of ofKind) yield `${JSON.stringify(entryOf(row))}\n`
      entries += ofKind.length
      after = ofKind.length === PAGE ? ofKind.at(-1)! : null
    }
  }
  const end: z.infer<typeof exportEnd> = { rosetteExportEnd: 1, entries }
  yield `${JSON.stringify(end)}\n`
}

function entryOf({ kind, id, at, visibility, form, content }: PublicationRow): Entry {
  const document = content.toString('utf8')
  switch (kind) {
    case 'issuer':
    case 'achievement':
    case 'replacement':
      return { kind, id, at, document }
    case 'statusList':
      return { kind, id, at, replaces: null, document }
    case 'credential':
      return visibility === 'page' || visibility === 'page-without-name'
        ? { kind, id, at, visibility, document }
        : { kind, id, at, visibility: 'status-only' }
    case 'image':
      return form === 'png'
        ? { kind, id, at, type: 'png', data: content.toString('base64') }
        : { kind, id, at, type: 'svg', data: document }
  }
}
