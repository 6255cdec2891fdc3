import type { FrameOf, PageIssuer } from '#core/pages/issuerPage'
import { pageLanguageOf } from '#core/pages/languages'
import type { Canonicaliser } from '#core/proof/canonicaliser'
import type { Signer } from '#core/proof/crypto'
import { issuerNumber } from '#core/proof/issuerNumber'
import { addressesOf, type IssuerAddresses, verifyPage } from '#core/sync/addresses'
import type { Visibility } from '#core/visibilities'
import { nodeCrypto } from '../crypto.ts'
import { type ArtworkRecord, getArtwork } from '../registry/queries/artwork.ts'
import { getIssuer, type IssuerRecord } from '../registry/queries/issuer.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { relativeAddress } from './relativeAddress.ts'

/** What every file of the folder is made with. */
export interface Site {
  readonly workspace: OpenWorkspace
  readonly canonicaliser: Canonicaliser
  readonly signer: Signer
  readonly now: Date
  /** Ends with `/`. */
  readonly base: string
  readonly visibility: Visibility
  /** Of the program: its pages look as it draws them. */
  readonly version: string
  readonly issuer: IssuerRecord
  readonly addresses: IssuerAddresses
  artwork(id: string): ArtworkRecord
  /** For the page at an address: its surroundings, and the issuer with addresses as that page writes them. */
  frame(page: string, language: string): FrameOf
  pageIssuer(page: string): PageIssuer
}

export const STYLE_FILE = 'style.css'

type Opening = Pick<
  Site,
  'workspace' | 'canonicaliser' | 'signer' | 'now' | 'base' | 'visibility' | 'version'
>

export function openSite(opening: Opening): Site {
  const { db } = opening.workspace
  const issuer = getIssuer(db)
  const addresses = addressesOf(issuer.did)
  const number = issuerNumber(issuer.did, nodeCrypto.sha256)
  const artworks = new Map<string, ArtworkRecord>()
  const artwork = (id: string): ArtworkRecord => {
    const found = artworks.get(id) ?? getArtwork(db, id)
    artworks.set(id, found)
    return found
  }
  const logo = issuer.logoId === null ? null : addresses.image(artwork(issuer.logoId).svgSha256, 'svg')
  return {
    ...opening,
    issuer,
    addresses,
    artwork,
    frame: (page, language) => ({
      language: pageLanguageOf([language, issuer.language]),
      look: { styleAddress: relativeAddress(page, `${addresses.page}${STYLE_FILE}`) },
      check: relativeAddress(page, verifyPage),
    }),
    pageIssuer: (page) => ({
      name: issuer.name,
      did: issuer.did,
      number,
      url: issuer.url,
      address: relativeAddress(page, addresses.page),
      logo: logo && relativeAddress(page, logo),
    }),
  }
}
