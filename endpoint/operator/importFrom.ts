import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { StudioError } from '#core/errors'
import { exportEnd, exportErased, exportHeader, syncLimits } from '#core/sync/protocol'
import type { EndpointWorld } from '../endpointWorld.ts'
import { addInvite, enrolWithInvite } from '../store/invites.ts'
import { addTombstones } from '../store/tombstones.ts'
import { takePush } from '../sync/takePush.ts'
import { sha256Hex } from '../trust/nodeCrypto.ts'

/**
 * Takes the file of `exportTo` in. Everything is checked as if the issuer itself had sent it, so a file that was changed
 * on its way adds nothing that the issuer has not signed. May be run again after it was broken off.
 */
export async function importFrom(
  { file, name }: { readonly file: string; readonly name: string },
  world: EndpointWorld,
  randomBytes: (count: number) => Uint8Array,
): Promise<readonly string[]> {
  const { store, now, trust, config } = world
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
  const counts = { stored: 0, already: 0, superseded: 0, refused: 0 }
  const reasons = new Set<string>()
  let did: string | undefined
  let entries: unknown[] = []
  let isWhole = false

  const take = async (): Promise<void> => {
    if (entries.length === 0 || did === undefined) return
    const { answers } = await takePush(entries, { did, now: now(), trust }, store.db, config.quota)
    entries = []
    for (const answer of answers) {
      counts[answer.result]++
      if (answer.result === 'refused') reasons.add(answer.message)
    }
  }

  for await (const line of lines) {
    if (line.trim() === '') continue
    const read = parseLine(line)
    if (did === undefined) {
      const header = exportHeader.safeParse(read)
      if (!header.success) throw notAnExport()
      did = header.data.issuer
      await welcome(did, name, world, randomBytes)
    } else if (exportErased.safeParse(read).success) {
      await addTombstones(store.db, did, exportErased.parse(read).rosetteErased)
    } else if (exportEnd.safeParse(read).success) isWhole = true
    else if (entries.push(read) === syncLimits.entries) await take()
  }
  await take()
  if (did === undefined || !isWhole) throw notAnExport()
  return [
    `${did}: ${counts.stored} entries taken in, ${counts.already + counts.superseded} were here, ${counts.refused} refused.`,
    ...[...reasons].map((reason) => `  ${reason}`),
  ]
}

/** The host who imports a file invites its issuer by doing so. */
async function welcome(
  did: string,
  name: string,
  { store, now }: EndpointWorld,
  randomBytes: (count: number) => Uint8Array,
): Promise<void> {
  const hash = sha256Hex(randomBytes(32))
  const at = now()
  await addInvite(store.db, { hash, label: name, expires: new Date(at.getTime() + 60_000).toISOString() })
  await enrolWithInvite(store.db, hash, did, at.toISOString())
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw notAnExport()
  }
}

const notAnExport = (): StudioError =>
  new StudioError(
    'endpoint/not-an-export',
    'This file is not an export of an endpoint, or it is not whole. What stood before the damage was taken in.',
  )
