import { brandColours } from '#core/colour/brandColours'
import { picturePixels } from '../artwork/picturePixels.ts'
import type { Procedures } from '../procedures.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { type Session, workspaceOf } from '../session.ts'
import { readArtwork } from '../workspace/artworkStore.ts'

export const brandProcedures = (os: Procedures['brand'], session: Session) =>
  os.router({
    coloursOf: os.coloursOf.handler(async ({ input }) =>
      brandColours(await picturePixels(await input.file.bytes())),
    ),
    brandSuggestions: os.brandSuggestions.handler(async () => {
      const { db, paths } = workspaceOf(session)
      const { logoId } = getIssuer(db)
      return logoId === null ? [] : brandColours(await picturePixels(readArtwork(db, paths, logoId).png))
    }),
  })
