import { layOutBack } from '#core/certificate/backLayer'
import type { CertificateBatch, CertificateRecipient } from '#core/certificate/certificate'
import {
  frontOfBoth,
  hasBack,
  type LaidOutCertificate,
  layOutCertificate,
  layOutOwnBack,
} from '#core/certificate/layOutCertificate'
import type { PictureAspects } from '#core/certificate/sharedLayer'
import { certificateToSvg } from '#core/paint/certificateToSvg'
import { layerToSvg } from '#core/paint/layerToSvg'
import { printedCode } from '#core/paint/pdf/qrImage'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { isDark, type QrSymbol } from '#core/qr/qrSymbol'
import { dataUri, pngDataUri, svgDataUri } from '../artwork/dataUri.ts'
import { openFonts } from '../printing/openFonts.ts'

/** Someone's page, or one side of it, as an SVG. */
export type Look = (recipient: CertificateRecipient) => string

/** Draws certificates as SVG, from the layout that is printed. What they share is laid out once. */
export const certificateLook = (batch: CertificateBatch): Look => lookOf(batch, layOutFront(batch))

/** The same of paper printed on both sides, each upright as it is read. The back is null where it stays blank. */
export function lookOfBoth(batch: CertificateBatch): { readonly front: Look; readonly back: Look | null } {
  const front = layOutFront(frontOfBoth(batch))
  return { front: lookOf(batch, front), back: backOf(batch, front) }
}

const layOutFront = (batch: CertificateBatch): LaidOutCertificate =>
  layOutCertificate(batch, openFonts(batch.template?.face), aspectsOf(batch))

function backOf(batch: CertificateBatch, { shared }: LaidOutCertificate): Look | null {
  const fonts = openFonts(batch.template?.face)
  if (hasBack(batch)) return lookOf(batch, layOutOwnBack(batch, fonts, aspectsOf(batch)))
  if (!shared.criteriaWereCut) return null
  const layer = layOutBack(batch, fonts, shared.page)
  return ({ number }) => layerToSvg({ ...layer, texts: [...layer.texts, ...layer.layOutNumber(number)] })
}

function lookOf(batch: CertificateBatch, { shared, layOutPersonal }: LaidOutCertificate): Look {
  const pictures = picturesOf(batch)
  return (recipient) => {
    const code = recipient.qr === null ? null : printedCode(recipient.qr)
    const personal = layOutPersonal(code ? recipient : { ...recipient, qr: null })
    return certificateToSvg(shared, personal, { pictures, qr: code ? modulesOf(code) : [] })
  }
}

export const aspectsOf = ({ badge, issuer }: CertificateBatch): PictureAspects => ({
  logo: issuer.logoPng && aspectOf(issuer.logoPng),
  badge: 'scene' in badge ? badge.scene.width / badge.scene.height : aspectOf(badge.png),
})

/** As data URIs, by what the layout calls them. */
export const picturesOf = ({ badge, issuer, template }: CertificateBatch): Map<string, string> =>
  new Map([
    ['badge', 'scene' in badge ? svgDataUri(sceneToSvg(badge.scene)) : pngDataUri(badge.png)],
    ...(issuer.logoPng ? [['logo', pngDataUri(issuer.logoPng)] as const] : []),
    ...(template?.kind === 'own'
      ? Array.from(template.pictures, ([id, { type, bytes }]) => [id, dataUri(type, bytes)] as const)
      : []),
  ])

/** Dark ones are true. */
export const modulesOf = (symbol: QrSymbol): boolean[][] =>
  Array.from({ length: symbol.size }, (_, y) =>
    Array.from({ length: symbol.size }, (__, x) => isDark(symbol, x, y)),
  )

/** Width by height, from the header of a PNG. */
function aspectOf(png: Uint8Array): number {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  return view.getUint32(16) / view.getUint32(20)
}
