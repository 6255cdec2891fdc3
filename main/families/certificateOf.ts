import { paletteOf } from '#core/certificate/palette'
import { wording } from '#core/certificate/wording'
import { type FamilyMember, type Look, nameOf } from '#core/family/familyDocument'
import { ownLook } from '#core/family/ownLook'
import { sampleCertificate } from '../issuing/sampleCertificate.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { readArtwork } from '../workspace/artworkStore.ts'
import type { Desk } from './desk.ts'
import { openFamily } from './openFamily.ts'
import { paintMember } from './paintMember.ts'

export interface CertificateWanted {
  readonly look: Look
  readonly member: FamilyMember
  /** The family it belongs to. */
  readonly family: string
}

/** The page that a badge would be printed on as it stands, whether it is released or not; an SVG. */
export function certificateOf(desk: Desk, { look, member, family }: CertificateWanted): string {
  const { db, paths } = desk.workspace
  const { document } = openFamily(desk, family)
  const members = document.members.map((one) => (one.id === member.id ? member : one))
  const { painted } = paintMember(desk, { ...document, look, members }, member.id)
  const { name: issuer, logoId } = getIssuer(db)
  return sampleCertificate({
    texts: wording(member.language),
    issuer: { name: issuer, logoPng: logoId === null ? null : readArtwork(db, paths, logoId).png },
    achievement: { name: nameOf(member), criteria: member.facts.criteria },
    badge: { scene: painted.scene },
    palette: paletteOf(ownLook(look, member).brand),
  })
}
