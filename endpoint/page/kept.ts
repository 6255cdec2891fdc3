/** What this browser remembers between visits. Where it may not keep anything, it remembers until it is closed. */
import { z } from 'zod'
import { type PageLanguage, pageLanguages } from '#core/pages/languages'

const keptForm = z.object({
  language: z.enum(pageLanguages).nullable().default(null),
  /** The identifiers of issuers whose number a person has compared. */
  knownIssuers: z.array(z.string()).default([]),
  /** Documents of the web that were asked for, by address: lists of revoked badges and the keys of web sites. */
  documents: z.record(z.string(), z.string()).default({}),
})
type Kept = z.infer<typeof keptForm>

const NAME = 'rosette-check'
/** A browser gives a page about five million characters. */
const MOST_CHARACTERS = 2_000_000

let kept = read()

function read(): Kept {
  try {
    return keptForm.parse(JSON.parse(localStorage.getItem(NAME) ?? '{}'))
  } catch {
    return keptForm.parse({})
  }
}

function keep(changes: Partial<Kept>): void {
  kept = { ...kept, ...changes }
  try {
    localStorage.setItem(NAME, JSON.stringify(kept))
  } catch {
    // Private windows and files may keep nothing.
  }
}

export const keptLanguage = (): PageLanguage | null => kept.language
export const keepLanguage = (language: PageLanguage): void => keep({ language })

export const isKnownIssuer = (did: string): boolean => kept.knownIssuers.includes(did)
export const keepIssuer = (did: string): void =>
  keep({ knownIssuers: [...kept.knownIssuers.filter((other) => other !== did), did] })

export const keptDocument = (address: string): string | undefined =>
  Object.hasOwn(kept.documents, address) ? kept.documents[address] : undefined

/** The oldest are forgotten first. */
export function keepDocument(address: string, text: string): void {
  const others = Object.entries(kept.documents).filter(([other]) => other !== address)
  const all = [...others, [address, text] as const]
  const size = () => all.reduce((sum, [, held]) => sum + held.length, 0)
  while (all.length > 1 && size() > MOST_CHARACTERS) all.shift()
  keep({ documents: Object.fromEntries(all) })
}
