import { readReplacement } from '#core/credential/replacement'
import { readStatusList } from '#core/credential/statusList'
import { StudioError } from '#core/errors'
import { urnOf } from '#core/ids'
import { statusListIdOf } from '#core/sync/addresses'
import { type Entry, type EntryOf, syncLimits } from '#core/sync/protocol'
import { readAchievement, readProfile } from '#core/sync/readPublished'
import { signedBy } from '../trust/signedBy.ts'
import type { Change } from './change.ts'
import { checkCredential } from './checkCredential.ts'
import { checkPicture } from './checkPicture.ts'
import { notWhatItSays, put, type Sender } from './put.ts'

/**
 * Judges an entry by itself: whether it is what it says, and signed by the issuer that sends it. Throws a StudioError
 * that says why not.
 */
export async function checkEntry(entry: Entry, sender: Sender): Promise<Change> {
  const at = new Date(entry.at)
  if (at.getTime() > sender.now.getTime() + syncLimits.clockSeconds * 1000) throw fromTheFuture()
  switch (entry.kind) {
    case 'issuer':
      return checkProfile(entry, sender)
    case 'achievement':
      return checkAchievement(entry, sender)
    case 'credential':
      return checkCredential(entry, sender)
    case 'replacement':
      return checkReplacement(entry, sender)
    case 'statusList':
      return checkStatusList(entry, sender)
    case 'image':
      return put(entry, sender.did, { form: entry.type, content: checkPicture(entry) })
    case 'erasure':
      return { does: 'erase', key: { kind: entry.of, id: entry.id }, at: at.toISOString() }
  }
}

async function checkProfile(entry: EntryOf<'issuer'>, { did, trust }: Sender): Promise<Change> {
  const document = await signedBy(did, entry.document, trust)
  if (entry.id !== did || readProfile(document)?.id !== did) throw notWhatItSays('a profile of this issuer')
  return put(entry, did, { form: 'json', content: Buffer.from(entry.document) })
}

async function checkAchievement(entry: EntryOf<'achievement'>, { did, trust }: Sender): Promise<Change> {
  const document = await signedBy(did, entry.document, trust)
  const achievement = readAchievement(document)
  if (achievement?.id !== urnOf(entry.id) || achievement.creator.id !== did) {
    throw notWhatItSays('a badge of this issuer with this id')
  }
  return put(entry, did, { form: 'json', content: Buffer.from(entry.document) })
}

async function checkReplacement(entry: EntryOf<'replacement'>, { did, trust }: Sender): Promise<Change> {
  const document = await signedBy(did, entry.document, trust)
  const replacement = readReplacement(document)
  if (replacement?.replaced !== entry.id || replacement.issuer !== did) {
    throw notWhatItSays('a word of this issuer about the credential with this id')
  }
  return put(entry, did, { form: 'json', content: Buffer.from(entry.document) })
}

async function checkStatusList(entry: EntryOf<'statusList'>, { did, trust }: Sender): Promise<Change> {
  const document = await signedBy(did, entry.document, trust)
  const { issuer, address } = readStatusList(document)
  if (issuer !== did || statusListIdOf(address ?? '', did) !== entry.id) {
    throw notWhatItSays('a status list of this issuer with this address')
  }
  const content = Buffer.from(entry.document)
  return { ...put(entry, did, { form: 'json', content }), replaces: entry.replaces }
}

const fromTheFuture = (): StudioError =>
  new StudioError(
    'sync/from-the-future',
    'This was recorded on a day that has not come yet. Set the clock of that computer right, then save the change again.',
  )
