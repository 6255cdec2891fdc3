import type { Procedures } from '../procedures.ts'
import type { Session } from '../session.ts'

export function artworkProcedures(os: Procedures['artwork'], session: Session) {
  return os.router({
    searchIcons: os.searchIcons.handler(async ({ input }) => {
      const { total, icons } = (await session.art()).searchIcons(input)
      return { total, icons: [...icons] }
    }),
    icon: os.icon.handler(async ({ input }) => (await session.art()).icon(input.id, input.language) ?? null),
    iconLicences: os.iconLicences.handler(async () => [...(await (await session.art()).iconLicences())]),
  })
}
