import { beforeAll, expect, test } from 'vitest'
import { broken } from './breakFile.ts'
import { breaks } from './breaks.ts'
import { everythingPrinted } from './everythingPrinted.ts'
import { judged, nameOfRule, violations } from './rule.ts'
import { rules } from './rules.ts'

const printed = new Map<string, Uint8Array>()
const [CERTIFICATE, LIST] = ['minimal-portrait', 'a sign-off list']

beforeAll(async () => {
  for (const [what, print] of everythingPrinted)
    if (what === CERTIFICATE || what === LIST) printed.set(what, await print())
})

test('a file that is edited without being broken stays good', async () => {
  for (const bytes of printed.values())
    expect(violations(judged(await broken(bytes, { objects: () => undefined })), rules)).toEqual([])
})

test.each(rules.map((rule) => [nameOfRule(rule), rule] as const))(
  '%s: what is not so is found',
  async (name, rule) => {
    const bytes = printed.get(
      /tables|row|cell|of a table/.test(rule.says) && !/its table/.test(rule.says) ? LIST : CERTIFICATE,
    )!
    const found = violations(judged(await broken(bytes, breaks[rule.says]!)), rules)
    expect(found.map((one) => one.split(': ')[0])).toContain(name)
  },
)
