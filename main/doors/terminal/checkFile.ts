import type { StudioClient } from '#core/contract/client'
import type { Verdict, Verification } from '#core/contract/verify'
import { chosenFile } from './chosenFile.ts'
import type { ExitName } from './exitCodes.ts'
import { failureOf } from './failureOf.ts'
import type { Failure } from './output.ts'

/** An answer without its picture: a terminal cannot show it, and a thousand of them fill the memory. */
export type CheckedCredential = Omit<Verification, 'image'>

/** What one file came to: an answer for each credential in it, or the reason why it could not be read at all. */
export interface CheckedFile {
  readonly file: string
  readonly verifications: readonly CheckedCredential[]
  readonly failure: Failure | null
}

/** Checks one file. A file that cannot be read is an answer too, so that the others are still checked. */
export async function checkFile(client: StudioClient, path: string): Promise<CheckedFile> {
  try {
    const file = await chosenFile(path)
    return checkedFile(path, await client.verify.check({ file }))
  } catch (error) {
    const { failure, exit } = failureOf(error)
    if (exit !== 'usage') throw error
    return { file: path, verifications: [], failure }
  }
}

export const checkedFile = (file: string, verifications: readonly Verification[]): CheckedFile => ({
  file,
  verifications: verifications.map(({ image: _image, ...checked }) => checked),
  failure: null,
})

/** A file without any credential cannot be judged, which must never count as genuine. */
export const verdictsOf = ({ verifications }: CheckedFile): Verdict[] =>
  verifications.length === 0 ? ['cannot-tell'] : verifications.map(({ verdict }) => verdict)

/** The worst answer decides: something not genuine, then something nobody here can tell. */
export function exitOfVerdicts(verdicts: readonly Verdict[]): ExitName {
  if (verdicts.some((verdict) => verdict !== 'genuine' && verdict !== 'cannot-tell')) return 'notGenuine'
  return verdicts.every((verdict) => verdict === 'genuine') ? 'ok' : 'cannotTell'
}
