import { describe, expect, test } from 'vitest'
import { everythingPrinted } from './everythingPrinted.ts'
import { judged, violations } from './rule.ts'
import { rules } from './rules.ts'

describe('what is printed keeps to PDF/A-3, level A, and to PDF/UA-1', () => {
  test.each(everythingPrinted)('%s', async (_, print) => {
    expect(violations(judged(await print()), rules)).toEqual([])
  })
})
