import type { PageLanguage } from '#core/pages/languages'
import { wantedForm, wantedLanguage } from './negotiate.ts'
import { type PublicAddress, readAddress } from './readAddress.ts'

/** A question of anybody. */
export interface Visit {
  /** With `/` in front, as it was asked for. */
  readonly path: string
  readonly chosenLanguage: string | null
  readonly accept: string | undefined
  readonly acceptLanguage: string | undefined
}

export interface Understood {
  readonly path: string
  readonly language: PageLanguage
  /** Undefined where nothing can be. */
  readonly address: PublicAddress | undefined
  /** The same for all questions with the same answer. */
  readonly key: string
}

/** Questions remembered, and how long each may be: what strangers send must not fill the memory. */
const MOST = 4096
const LONGEST = 600

/** Reads what a visitor asks for. Most ask what others have asked, word for word, so those are read once. */
export function understander(): (visit: Visit) => Understood {
  const known = new Map<string, Understood>()
  return (visit) => {
    const { path, chosenLanguage, accept = '', acceptLanguage = '' } = visit
    const asked = `${path}\n${chosenLanguage ?? ''}\n${accept}\n${acceptLanguage}`
    const before = known.get(asked)
    if (before) return before
    const understood = understand(visit)
    if (asked.length > LONGEST || !understood.address) return understood
    if (known.size >= MOST) known.delete(known.keys().next().value!)
    known.set(asked, understood)
    return understood
  }
}

function understand({ path: asked, chosenLanguage, accept, acceptLanguage }: Visit): Understood {
  const path = asked.slice(1)
  const language = wantedLanguage(chosenLanguage, acceptLanguage)
  const found = readAddress(path)
  const address = found && negotiated(found, accept)
  const key = address?.form === 'page' ? `${path} ${language}` : `${path} ${address?.form}`
  return { path, language, address, key }
}

/** At the address of a page there may be something that is wanted more than the page. */
function negotiated(address: PublicAddress, accept: string | undefined): PublicAddress {
  if (address.form !== 'page') return address
  const form = wantedForm(accept)
  if (address.of === 'credential') return { ...address, form }
  return { ...address, form: form === 'jwt' ? 'page' : form }
}
