import { MM, type Size } from './sheet.ts'

export const envelopeIds = ['dl', 'c5', 'c6'] as const
export type EnvelopeId = (typeof envelopeIds)[number]

/** ISO 269, with the flap above. */
const MEASURES: Record<EnvelopeId, readonly [width: number, height: number]> = {
  dl: [220, 110],
  c5: [229, 162],
  c6: [162, 114],
}

export const envelopeSize = (id: EnvelopeId): Size => ({
  width: MEASURES[id][0] * MM,
  height: MEASURES[id][1] * MM,
})
