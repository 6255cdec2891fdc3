import { describe, expect, test } from 'vitest'
import ar from '../../renderer/i18n/ar.said.json' with { type: 'json' }
import { detailsIn } from '../../renderer/i18n/detailsIn.ts'
import fi from '../../renderer/i18n/fi.said.json' with { type: 'json' }
import { type Thrown, thrownErrors } from '../thrownErrors.ts'

/** Thrown in these folders alone, an error ends in a terminal or in the log of an endpoint. */
const BEHIND_THE_SCREENS = /^main\/doors\/terminal\/|^endpoint\/(operator|page|store|serve\.ts)/

/** Thrown where screens are served, and yet never shown on one. */
const NEVER_SHOWN: Readonly<Record<string, string>> = {
  'door/port-taken': 'the browser door did not open, so there is no screen yet; the terminal says it',
  'door/cannot-listen': 'the browser door did not open, so there is no screen yet; the terminal says it',
  'endpoint/too-many': 'the studio turns a status of 429 into sync/busy',
  'endpoint/busy': 'the studio turns a status of 500 or more into sync/busy',
}

/** Comes from no StudioError: what the doors say of any error that nobody foresaw. */
const UNFORESEEN = 'studio/unexpected'

/** What an endpoint refuses crosses the network as a code and a sentence, without details. */
const crossesWithoutDetails = ({ path }: Thrown): boolean => /^(endpoint|core\/sync)\//.test(path)

const shown = thrownErrors.filter(({ path }) => !BEHIND_THE_SCREENS.test(path))
const codesShown = new Set([...shown.flatMap(({ codes }) => codes), UNFORESEEN])
const languages = { fi: fi.error, ar: ar.error } satisfies Record<string, Record<string, string>>

test('the code of every error that is thrown can be read from the source', () => {
  // What an endpoint answered is thrown again under the code that it gave.
  const passedOn = 'main/syncing/askEndpoint.ts'
  expect(thrownErrors.length).toBeGreaterThan(200)
  expect(shown.filter(({ codes, path }) => codes.length === 0 && path !== passedOn)).toEqual([])
})

test('what is left out is thrown, and has no sentence that nobody will read', () => {
  for (const code of Object.keys(NEVER_SHOWN)) {
    expect(codesShown).toContain(code)
    for (const sentences of Object.values(languages)) expect(sentences).not.toHaveProperty([code])
  }
})

describe.each(Object.entries<Record<string, string>>(languages))('in %s', (_, sentences) => {
  test('every error that reaches a screen has a sentence, and nothing else has one', () => {
    const wanted = [...codesShown].filter((code) => !(code in NEVER_SHOWN))
    expect(Object.keys(sentences).sort()).toEqual(wanted.sort())
  })

  test('a sentence puts in only what each error of its code carries', () => {
    const empty = shown.flatMap((thrown) =>
      thrown.codes.flatMap((code) => {
        const carried = crossesWithoutDetails(thrown) ? [] : thrown.details
        const asked = Array.from(sentences[code]?.matchAll(/\{\{(\w+)\}\}/g) ?? [], ([, name]) => name!)
        return asked
          .filter((name) => !carried.includes(name))
          .map((name) => ({ code, name, at: thrown.path }))
      }),
    )
    expect(empty).toEqual([])
  })
})

test('numbers stand in the digits of the language, and a name from elsewhere keeps its own order', () => {
  const details = { most: 200_000, mm: 6.5, file: 'ob-v3p0.json' }
  expect(detailsIn('fi', details)).toEqual({ most: '200\u00a0000', mm: '6,5', file: 'ob-v3p0.json' })
  expect(detailsIn('ar', details)).toEqual({ most: '٢٠٠٬٠٠٠', mm: '٦٫٥', file: '\u2068ob-v3p0.json\u2069' })
})
