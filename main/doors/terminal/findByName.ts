import type { Achievement } from '#core/contract/achievements'
import type { Batch } from '#core/contract/batches'
import type { FamilySummary } from '#core/contract/families'
import type { OwnTemplateSummary } from '#core/contract/templates'
import { StudioError } from '#core/errors'
import { foldText } from '#core/people/foldText'
import { isTemplateId, templateIds } from '#core/templateIds'

/** The badge of this name (case and accents ignored) or id. Throws `achievements/not-found` with the names there are. */
export function findBadge(badges: readonly Achievement[], nameOrId: string): Achievement {
  const found = matches(badges, nameOrId)
  if (found.length === 1) return found[0]!
  throw new StudioError(
    found.length === 0 ? 'achievements/not-found' : 'achievements/ambiguous',
    found.length === 0
      ? `No badge is called “${nameOrId}”. ${offer(badges)}`
      : `${found.length} badges are called “${nameOrId}”. Name one by its id: ${idsOf(found)}.`,
  )
}

/** The family of this name (case and accents ignored) or id. Throws `families/not-found` with the names there are. */
export function findFamily(families: readonly FamilySummary[], nameOrId: string): FamilySummary {
  const [found] = matches(families, nameOrId)
  if (found) return found
  throw new StudioError('families/not-found', `No family is called “${nameOrId}”. ${offer(families)}`)
}

/** The batch of this name or id, or the newest for `latest`. Throws `batches/not-found` with the names there are. */
export function findBatch(batches: readonly Batch[], nameOrId: string): Batch {
  const found = nameOrId === 'latest' ? newestFirst(batches).slice(0, 1) : matches(batches, nameOrId)
  if (found.length === 1) return found[0]!
  throw new StudioError(
    found.length === 0 ? 'batches/not-found' : 'batches/ambiguous',
    found.length === 0
      ? `No batch is called “${nameOrId}”. ${offer(newestFirst(batches).slice(0, 12))}`
      : `${found.length} batches are called “${nameOrId}”. Name one by its id: ${idsOf(found)}.`,
  )
}

/** A built-in template, or the id of an own one by its name. Throws `templates/not-found` with the names there are. */
export function findTemplate(own: readonly OwnTemplateSummary[], nameOrId: string): string {
  if (isTemplateId(nameOrId)) return nameOrId
  const [found] = matches(own, nameOrId)
  if (found) return found.id
  const names = [...own.map(({ name }) => name), ...templateIds].join(' · ')
  throw new StudioError('templates/not-found', `No template is called “${nameOrId}”. There are: ${names}.`)
}

export const newestFirst = (batches: readonly Batch[]): Batch[] =>
  batches.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))

interface Named {
  readonly id: string
  readonly name: string
}

const matches = <Thing extends Named>(things: readonly Thing[], nameOrId: string): Thing[] => {
  const byId = things.filter((thing) => thing.id === nameOrId.toLowerCase())
  if (byId.length > 0) return byId
  const exact = things.filter((thing) => thing.name === nameOrId)
  return exact.length > 0 ? exact : things.filter((thing) => foldText(thing.name) === foldText(nameOrId))
}

const offer = (things: readonly Named[]): string =>
  things.length === 0 ? 'There is none yet.' : `There are: ${things.map(({ name }) => name).join(' · ')}.`

const idsOf = (things: readonly Named[]): string => things.map(({ id }) => id).join(', ')
