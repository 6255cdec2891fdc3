import type { StudioClient } from '#core/contract/client'
import type { DrawnMember, FamilyState, Outlined, QualityHint } from '#core/contract/families'
import type { Asset } from '#core/contract/familyFiles'
import { composeBadge } from '#core/design/compose'
import type { Lettering } from '#core/design/edits'
import type { DerivedBadge, Design, Pictogram } from '#core/design/element'
import type { Scene } from '#core/design/scene'
import { sceneOf } from '#core/design/sceneOf'
import type { FamilyDocument, FamilyMember, Look } from '#core/family/familyDocument'
import { createFetchedOnce } from './fetchedOnce.ts'

/** What the members of a family look like, as far as it is known by now; what is missing is asked for and told. */
export interface FamilyDrawings {
  /** Takes over what the studio drew of a document it keeps. */
  keep(drawn: readonly DrawnMember[], document: FamilyDocument): void
  /** Has the family judged as it is kept; told when the hints are there. */
  judge(state: FamilyState): void
  /** Has a look or words drawn that are not kept yet, of the member on the screen first. */
  tryOut(wanted: FamilyDocument, first: string | null): void
  designOf(look: Look, member: FamilyMember): Design
  sceneOf(design: Design): Scene
  derivedOf(look: Look, member: FamilyMember): DerivedBadge | undefined
  hintsOf(memberId: string): readonly QualityHint[]
}

interface Drawn {
  /** What it was drawn from. */
  readonly from: string
  readonly derived: DerivedBadge
}

interface Source {
  readonly studio: StudioClient
  /** BCP 47, of the hints. */
  readonly language: string
  readonly changed: () => void
  readonly failed: (error: unknown) => void
}

const NOTHING: Design = { width: 1000, height: 1000, elements: [] }
const NO_HINTS: readonly QualityHint[] = []

export function createFamilyDrawings({ studio, language, changed, failed }: Source): FamilyDrawings {
  const kept = new Map<string, Drawn>()
  const tried = new Map<string, Drawn>()
  const designs = new Map<string, { made: readonly unknown[]; design: Design }>()
  const scenes = new WeakMap<Design, Scene>()
  let pieces = 0
  let trial = 0
  let hints: Readonly<Record<string, readonly QualityHint[]>> = {}
  let toJudge: FamilyState | null = null
  let isJudging = false

  const arrived = () => {
    pieces += 1
    changed()
  }
  const letters = createFetchedOnce<Lettering, Outlined>({
    nameOf: (lettering) => JSON.stringify(lettering),
    fetch: (all) => studio.families.lettering([...all]),
    most: 200,
    arrived,
    failed,
  })
  const assets = createFetchedOnce<string, Asset>({
    nameOf: (id) => id,
    fetch: async (ids) => {
      const found = new Map((await studio.familyFiles.assets({ ids: [...ids] })).map((one) => [one.id, one]))
      return ids.map((id) => found.get(id))
    },
    most: 50,
    arrived,
    failed,
  })
  const pictograms = createFetchedOnce<string, Pictogram>({
    nameOf: (id) => id,
    fetch: async (ids) =>
      (await studio.families.pictograms([...ids])).map(({ pictogram }) => pictogram ?? undefined),
    most: 200,
    arrived,
    failed,
  })
  const supplies = { outlineOf: letters.get, iconOf: pictograms.get, assetOf: assets.get }

  const drawnOf = (look: Look, member: FamilyMember): Drawn | undefined => {
    const from = drawnFrom(look, member)
    const [now, before] = [tried.get(member.id), kept.get(member.id)]
    if (before?.from === from) return before
    // Until it is drawn, the nearest there is.
    return now ?? before
  }

  const draw = async (wanted: FamilyDocument, members: readonly FamilyMember[], ticket: number) => {
    if (members.length === 0 || ticket !== trial) return
    const { id: family, look } = wanted
    const drawn = await studio.families.draw({ look, members: [...members], family })
    if (ticket !== trial) return
    for (const { id, derived } of drawn) {
      const member = members.find((one) => one.id === id)
      if (member) tried.set(id, { from: drawnFrom(look, member), derived })
    }
    changed()
  }

  /** One at a time: while steps follow each other quickly, only the last is judged. */
  const judgeNewest = async () => {
    isJudging = true
    while (toJudge) {
      const { id } = toJudge.document
      toJudge = null
      try {
        hints = await studio.families.hints({ id, language })
        changed()
      } catch {
        // Hints are never worth a disturbance; the next step brings the next judging.
      }
    }
    isJudging = false
  }

  return {
    keep(drawn, document) {
      for (const { id, derived } of drawn) {
        const member = document.members.find((one) => one.id === id)
        if (member) kept.set(id, { from: drawnFrom(document.look, member), derived })
      }
    },
    judge(state) {
      toJudge = state
      if (!isJudging) void judgeNewest()
    },
    tryOut(wanted, first) {
      trial += 1
      const ticket = trial
      const missing = wanted.members.filter((member) => {
        const from = drawnFrom(wanted.look, member)
        return kept.get(member.id)?.from !== from && tried.get(member.id)?.from !== from
      })
      const [here, elsewhere] = [
        missing.filter(({ id }) => id === first),
        missing.filter(({ id }) => id !== first),
      ]
      draw(wanted, here, ticket)
        .then(() => draw(wanted, elsewhere, ticket))
        .catch(failed)
    },
    designOf(look, member) {
      const derived = drawnOf(look, member)?.derived
      if (!derived) return NOTHING
      const made = [derived, member.edits, pieces]
      const before = designs.get(member.id)
      if (before && made.every((part, i) => part === before.made[i])) return before.design
      const design = composeBadge(derived, member.edits, supplies)
      designs.set(member.id, { made, design })
      return design
    },
    sceneOf(design) {
      const scene = scenes.get(design) ?? sceneOf(design)
      scenes.set(design, scene)
      return scene
    },
    derivedOf: (look, member) => drawnOf(look, member)?.derived,
    hintsOf: (memberId) => hints[memberId] ?? NO_HINTS,
  }
}

/** All that the style draws a member from; hand edits come on top. */
const drawnFrom = (look: Look, { title, subtitle, language, icon, level, of, variation }: FamilyMember) =>
  JSON.stringify([look, title, subtitle, language, icon, level, of, variation])
