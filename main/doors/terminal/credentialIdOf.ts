import type { StudioClient } from '#core/contract/client'
import type { RegistryEntry } from '#core/contract/registry'
import { StudioError } from '#core/errors'
import { shortNumber, uuidOfUrn } from '#core/ids'
import { count } from './counted.ts'
import type { Output } from './output.ts'

const UUID = /^(urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** The id as it is, or that of the only entry that a name or a number finds. */
export async function credentialIdOf(client: StudioClient, which: string, output: Output): Promise<string> {
  const uuid = UUID.exec(which)?.[2]
  if (uuid) return `urn:uuid:${uuid.toLowerCase()}`
  const { total, entries } = await client.registry.search({ text: which, limit: 10 })
  if (total === 1) return entries[0]!.credentialId
  throw new StudioError(
    total === 0 ? 'registry/not-found' : 'registry/ambiguous',
    total === 0
      ? `Nothing in the registry is called “${which}” or has that number. Search with a shorter part of the name.`
      : [
          `${count(total)} credentials match “${which}”. Name one by its number:`,
          ...numbered(entries, output),
        ].join('\n'),
  )
}

const numbered = (entries: readonly RegistryEntry[], output: Output): string[] =>
  entries.map(
    ({ credentialId, achievement, name }) =>
      `  ${shortNumber(uuidOfUrn(credentialId))}  ${output.name(achievement)}  ${output.name(name)}`,
  )
