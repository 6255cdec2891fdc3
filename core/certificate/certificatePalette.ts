import type { Hex } from '../design/scene.ts'

export interface CertificatePalette {
  /** Body text and names. */
  readonly ink: Hex
  /** Headings and the outer rule: the brand colour, dark. */
  readonly deep: Hex
  /** Rules and ornament. */
  readonly accent: Hex
  /** The second strand of the border: the brand colour, light. */
  readonly tint: Hex
  /** Small print; still readable on white. */
  readonly muted: Hex
  /** Surfaces that stand out: the brand colour, neither light nor dark. */
  readonly brand: Hex
  /** Surfaces that text stands on. */
  readonly pale: Hex
  /** Three hues that go with the brand colour, for what is only there for joy. */
  readonly lively: readonly [Hex, Hex, Hex]
}
