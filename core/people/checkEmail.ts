import type { RowProblem } from '../contract/people.ts'
import { quoted } from './inWords.ts'
import { editDistance } from './nearestTexts.ts'
import { remember } from './remember.ts'
import { bad } from './rowProblem.ts'

const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u
const TOP = /^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/iu

/** Mail services of the people on the lists: what is one letter away from these is nearly always a slip. */
const SERVICES =
  `gmail.com googlemail.com hotmail.com hotmail.fi hotmail.se hotmail.co.uk hotmail.fr hotmail.es
  outlook.com outlook.fi outlook.sa yahoo.com yahoo.co.uk yahoo.fr yahoo.es ymail.com icloud.com live.com live.fi
  live.se mail.com email.com msn.com proton.me protonmail.com luukku.com kolumbus.fi elisanet.fi saunalahti.fi
  suomi24.fi pp.inet.fi welho.com telia.com bredband.net mail.ru inbox.ru yandex.ru ukr.net i.ua gmx.de gmx.net
  gmx.com web.de t-online.de orange.fr laposte.net wp.pl onet.pl interia.pl libero.it seznam.cz`.split(/\s+/)

/** The first service of each name: `gmail` is gmail.com. */
const serviceByStem = new Map(SERVICES.toReversed().map((service) => [service.split('.')[0]!, service]))

/** "No address" as people write it into a cell that must not look forgotten. */
const NOTHING =
  /^(?:[-–—.?/x]+|n\/?a|none|no|nil|null|ei|ei ole|nej|ingen|nein|keine|aucun|non|нет|немає|لا|لا يوجد)$/iu

/** The address to keep: packaging such as `mailto:` or angle brackets goes, and "none" in many languages is empty. */
export function cleanEmail(text: string): string {
  if (text.length > 400) return text
  const address = text
    .replace(/^.*<\s*([^<>\s]+@[^<>\s]+)\s*>$/, '$1')
    .replace(/^mailto:/i, '')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim()
  return NOTHING.test(address) ? '' : address
}

/** What is wrong with an address that is there, or null. */
export function checkEmail(address: string): RowProblem | null {
  if (!isEmail(address))
    return bad(
      'email-invalid',
      'email',
      `${quoted(address)} is not an e-mail address.`,
      'Correct the address, or empty the cell: a badge needs none.',
      repairs(address),
    )
  const [local, domain] = halves(address)
  const meant = SERVICES.includes(domain.toLowerCase()) ? null : nearestService(domain)
  if (meant !== null)
    return bad(
      'email-suspect',
      'email',
      `${quoted(domain)} looks like a slip of ${meant}.`,
      'Correct the address, or confirm that it is right.',
      [`${local}@${meant}`],
    )
  const plain = withoutAccents(local)
  if (plain !== local && isEmail(`${plain}@${domain}`))
    return bad(
      'email-suspect',
      'email',
      `The address ${quoted(address)} has letters that hardly any mail service allows.`,
      'Correct the address, or confirm that it is right.',
      [`${plain}@${domain}`],
    )
  return null
}

export function isEmail(text: string): boolean {
  if (text.length > 254 || text.split('@').length !== 2) return false
  const [local, domain] = halves(text)
  const labels = domain.split('.')
  return (
    local.length <= 64 &&
    LOCAL.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    TOP.test(labels.at(-1)!)
  )
}

function halves(address: string): [string, string] {
  const at = address.lastIndexOf('@')
  return [address.slice(0, at), address.slice(at + 1)]
}

/** Latin letters only: an address in Arabic or Cyrillic is rare but meant. */
const withoutAccents = (text: string): string =>
  text.replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))

/** Addresses that the text most likely stands for, best first. */
function repairs(text: string): string[] {
  if (text.length > 300) return []
  const several = text.split(/[\s,;/]+/).filter(isEmail)
  if (several.length > 1) return several.slice(0, 3)
  const plain = text
    .normalize('NFKC')
    .replace(/\s*[[({]\s*(?:at|ät)\s*[\])}]\s*|\s+(?:at|ät)\s+/gi, '@')
    .replace(/\s*[[({]\s*(?:dot|piste|punkt)\s*[\])}]\s*|\s+(?:dot|piste|punkt)\s+/gi, '.')
    .replace(/^["'<([=]+|["'>)\].,;:!]+$/g, '')
    .replace(/\s+/g, '')
    .replace(/,/g, '.')
    .replace(/@+/g, '@')
    .replace(/\.{2,}/g, '.')
    .replace(/\.?@\.?/g, '@')
  const tries = plain.includes('@') ? [plain, withTop(plain)] : [withAt(plain), withTop(withAt(plain))]
  const meant = tries.filter(isEmail).map((address) => {
    const [local, domain] = halves(address)
    return SERVICES.includes(domain) ? address : `${local}@${nearestService(domain) ?? domain}`
  })
  return [...new Set(meant)]
}

/** `anna@gmail` lacks an ending that only a known service can lend. */
function withTop(address: string): string {
  const [local, domain] = halves(address)
  const service = serviceByStem.get(domain.replace(/\.$/, '').toLowerCase())
  return service === undefined ? address : `${local}@${service}`
}

/** `anna.gmail.com` lacks its @ before a known service. */
function withAt(address: string): string {
  const service = SERVICES.find((known) => address.toLowerCase().endsWith(known))
  if (service === undefined) return address
  return `${address.slice(0, -service.length).replace(/[.#¤€"]+$/, '')}@${service}`
}

/** Short domains have too many true neighbours to judge by a letter. */
const nearestService = remember((domain): string | null => {
  const lower = domain.toLowerCase()
  if (lower.length < 8) return null
  return SERVICES.find((service) => service.length >= 8 && editDistance(lower, service) === 1) ?? null
})
