/** Lines that many certificates have in common are laid out once. */
import type { CertificateRecipient } from './certificate.ts'
import type { PlacedText } from './layer.ts'

const MOST_REMEMBERED = 200

type PlaceDates = (recipient: CertificateRecipient) => readonly PlacedText[]

export function rememberedDates(place: PlaceDates): PlaceDates {
  const known = new Map<string, readonly PlacedText[]>()
  return (recipient) => {
    const { secondDates } = recipient
    const key = secondDates ? `${wordsOf(recipient)}\n\n${wordsOf(secondDates)}` : wordsOf(recipient)
    const placed = known.get(key) ?? place(recipient)
    if (known.size < MOST_REMEMBERED) known.set(key, placed)
    return placed
  }
}

const wordsOf = ({
  dateText,
  validUntilText,
  activityText,
}: Pick<CertificateRecipient, 'dateText' | 'validUntilText' | 'activityText'>): string =>
  `${dateText}\n${validUntilText ?? ''}\n${activityText ?? ''}`

export function remembered<Value>(
  make: (text: string, size: number) => Value,
): (text: string, size: number) => Value {
  const known = new Map<string, Value>()
  return (text, size) => {
    const key = `${size} ${text}`
    const value = known.get(key) ?? make(text, size)
    if (known.size < MOST_REMEMBERED) known.set(key, value)
    return value
  }
}
