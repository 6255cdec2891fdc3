import type { FamilyDocument } from './familyDocument.ts'

/** The ids of all pictures that are put onto badges of a family by hand. */
export const assetsIn = ({ members }: Pick<FamilyDocument, 'members'>): ReadonlySet<string> =>
  new Set(
    members.flatMap(({ edits }) =>
      edits.added.flatMap((addition) => (addition.kind === 'picture' ? addition.asset : [])),
    ),
  )

/** The same family with its pictures under other ids. Those without a new one stay as they are, and show nothing. */
export const withAssets = (document: FamilyDocument, ids: ReadonlyMap<string, string>): FamilyDocument => ({
  ...document,
  members: document.members.map((member) => ({
    ...member,
    edits: {
      ...member.edits,
      added: member.edits.added.map((addition) =>
        addition.kind === 'picture'
          ? { ...addition, asset: ids.get(addition.asset) ?? addition.asset }
          : addition,
      ),
    },
  })),
})
