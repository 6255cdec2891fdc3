/** Lists as other programs save them, made by hand so that no test depends on the code it judges. */
import type { ListDefaults } from '#core/contract/people'
import { isStudioError } from '#core/errors'
import { type Rules, rulesFrom } from '#core/people/checkCells'
import type { DateOrder } from '#core/people/dateOrder'

/** Bytes of a text in a one-byte encoding, by asking the decoder what each byte means. */
export function encodeAs(encoding: string, text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(encoding)
  const byteByLetter = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) byteByLetter.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(text, (letter) => {
    const byte = byteByLetter.get(letter)
    if (byte === undefined) throw new Error(`${encoding} has no “${letter}”`)
    return byte
  })
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

export function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array<ArrayBuffer> {
  const units = mark ? `\uFEFF${text}` : text
  const bytes = new DataView(new ArrayBuffer(units.length * 2))
  for (let i = 0; i < units.length; i++) bytes.setUint16(i * 2, units.charCodeAt(i), littleEndian)
  return new Uint8Array(bytes.buffer)
}

export const achievements = [
  { id: '00000000-0000-4000-8000-000000000001', name: 'Peer tutor' },
  { id: '00000000-0000-4000-8000-000000000002', name: 'Language café host' },
  { id: '00000000-0000-4000-8000-000000000003', name: 'Safe at work' },
] as const

export const [peerTutor, cafeHost] = achievements

export const today = '2026-11-22'

export const rules = (
  given: {
    defaults?: Partial<ListDefaults>
    dateOrder?: DateOrder
    missingCharacters?: Rules['missingCharacters']
  } = {},
): Rules =>
  rulesFrom({
    today,
    achievements,
    defaults: { achievementId: peerTutor.id, date: today, ...given.defaults },
    dateOrder: given.dateOrder ?? 'day-month',
    missingCharacters: given.missingCharacters ?? (() => []),
  })

/** The code of the error that the work ends in; fails when it ends well. */
export async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (isStudioError(error)) return error.code
    throw error
  }
  throw new Error('Expected a StudioError')
}
