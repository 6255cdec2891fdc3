import type { SentKind, SyncState } from '#core/contract/sync'
import { counted } from './counted.ts'
import type { Output } from './output.ts'

const NOUNS: Readonly<Record<SentKind, readonly [one: string, many: string]>> = {
  issuer: ['profile', 'profiles'],
  achievement: ['badge', 'badges'],
  replacement: ['word of a corrected badge', 'words of corrected badges'],
  credential: ['issued badge', 'issued badges'],
  statusList: ['list of revoked badges', 'lists of revoked badges'],
  image: ['picture', 'pictures'],
  erasure: ['erasure', 'erasures'],
}

/** How publishing stands, and what is to be done about what was refused. */
export function saySync(output: Output, { waiting, refused, published }: SyncState): void {
  const list = waiting.map(({ kind, count }) => counted(count, ...NOUNS[kind])).join(', ')
  output.say(list === '' ? 'Nothing waits to be sent.' : `Waiting to be sent: ${list}.`)
  if (published > 0) output.say(`${counted(published, 'thing')} published.`, 'quiet')
  for (const { kind, what, problem } of refused) {
    output.warn(`${what === '' ? NOUNS[kind][0] : output.name(what)}: ${problem}`)
  }
}
