import type { Verification } from '#core/contract/verify'
import { asArray, isJsonObject } from '#core/proof/json'
import { checkFile, checkText, type FileChecker } from '#core/verifying/checkFile'
import { askOwnSite, bringList } from './documents.ts'

/** What somebody wants checked. */
export type Asked = { readonly files: readonly File[] } | { readonly text: string }

const MOST_FILE_BYTES = 64 * 1024 * 1024
/** A list of revoked badges is never longer. */
const MOST_LIST_BYTES = 2 * 1024 * 1024

export interface CheckedAll {
  readonly answers: readonly Verification[]
  readonly broughtList: boolean
}

/** Throws a RangeError for a file that is too large. */
export async function checkAsked(asked: Asked, checker: () => FileChecker): Promise<CheckedAll> {
  const files = 'files' in asked ? asked.files : []
  if (files.some(({ size }) => size > MOST_FILE_BYTES)) throw new RangeError('too large')
  const badges: File[] = []
  // Lists first, whatever the order they were dropped in: the badges beside them are checked with them.
  for (const file of files) if (!(await isList(file))) badges.push(file)
  const broughtList = badges.length < files.length || ('text' in asked && bringList(asked.text))
  if (broughtList && badges.length === 0) return { answers: [], broughtList }

  const check = async (): Promise<Verification[]> => {
    if ('text' in asked) return checkText(asked.text, checker())
    const answers = []
    for (const file of badges)
      answers.push(await checkFile(new Uint8Array(await file.arrayBuffer()), checker()))
    return answers.flat()
  }
  let answers = await check()
  // What came may lead to more: a list says that a badge was revoked, and a word beside it that it was only corrected.
  while (await askOwnSite(answers, answers.flatMap(listsNamedIn))) answers = await check()
  return { answers, broughtList }
}

const isList = async (file: File): Promise<boolean> =>
  file.size <= MOST_LIST_BYTES && /json|^$/.test(file.type) && bringList(await file.text())

/** The lists that a badge names, looked at already or not. */
function listsNamedIn({ technical: { document } }: Verification): string[] {
  const credential = document === null ? undefined : parsed(document)
  return (isJsonObject(credential) ? asArray(credential.credentialStatus) : [])
    .filter(isJsonObject)
    .flatMap(({ statusListCredential }) =>
      typeof statusListCredential === 'string' ? [statusListCredential] : [],
    )
}

/** Of a token there is nothing to read here, and of what is no JSON at all. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
