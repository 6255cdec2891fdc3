/** People with signed credentials, as the registry hands them to the printer: the same for us and for the peers. */
import type { CertificateBatch, CertificateRecipient } from '#core/certificate/certificate'
import { certificateDate } from '#core/certificate/certificateDate'
import { packCredential } from '#core/paper/packCredential'
import { deflateWith } from '../../main/printing/deflate.ts'
import type { Certificate } from '../../main/printing/print.ts'
import { sampleBadge } from '../core/credential/sampleBadge.ts'
import { sampleFacts } from '../core/credential/sampleFacts.ts'
import { batch, names } from '../main/printing/samples.ts'

export const sampleAchievements: ReadonlyMap<string, CertificateBatch> = new Map([['kitchen', batch()]])

type SamplePerson = Certificate & { readonly path: null }

/** Signed when it is called, as what is printed was. Each credential is packed when its person's turn comes. */
export async function samplePeople(count: number): Promise<Iterable<SamplePerson>> {
  return peopleWith(await sampleBadge(sampleFacts()), count)
}

/** One at a time, so that a long batch needs no memory. */
function* peopleWith(document: string, count: number): Generator<SamplePerson> {
  for (let i = 0; i < count; i++) yield { achievement: 'kitchen', path: null, recipient: person(i, document) }
}

const dateText = certificateDate('2026-11-22', 'en')
const validUntilText = certificateDate('2028-11-22', 'en')

function person(index: number, document: string): CertificateRecipient {
  const [family, language] = names[index % names.length]!
  const number = String(index + 1).padStart(6, '0')
  // Not signed again: what is printed is as long and as random as if it were.
  const credentialJson = document.replace(/urn:uuid:[0-9a-f]{8}/, `urn:uuid:00${number}`)
  return {
    name: family,
    language,
    number: `${number.slice(0, 4)}-${number.slice(2)}`,
    dateText,
    validUntilText,
    qr: packCredential(credentialJson, deflateWith),
    credentialJson,
  }
}
