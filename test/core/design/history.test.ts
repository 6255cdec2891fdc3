import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '#core/canonicalJson'
import { applyDiff, diffOf, invertDiff } from '#core/design/diff'
import { familyDocument } from '#core/family/familyDocument'
import { idOf, sampleFamily } from '../family/alter/sampleFamily.ts'
import { randomEdit } from './randomEdit.ts'

test('any sequence of edits undoes to the same bytes, and redoes to the same bytes', () => {
  fc.assert(
    fc.property(fc.array(randomEdit, { minLength: 1, maxLength: 30 }), (edits) => {
      let next = 100
      const newId = () => idOf(next++)
      const documents = [sampleFamily]
      for (const edit of edits) documents.push(edit(documents.at(-1)!, newId))
      const steps = documents.slice(1).map((after, i) => diffOf(documents[i], after))
      const undone = steps.reduceRight<unknown>(
        (document, step) => applyDiff(document, invertDiff(step)),
        documents.at(-1),
      )
      expect(canonicalJson(undone)).toBe(canonicalJson(sampleFamily))
      const redone = steps.reduce<unknown>((document, step) => applyDiff(document, step), undone)
      expect(canonicalJson(redone)).toBe(canonicalJson(documents.at(-1)))
    }),
    { numRuns: 300 },
  )
})

test('whatever is done, the document stays one that can be kept', () => {
  fc.assert(
    fc.property(fc.array(randomEdit, { minLength: 1, maxLength: 30 }), (edits) => {
      let next = 100
      const after = edits.reduce((document, edit) => edit(document, () => idOf(next++)), sampleFamily)
      expect(canonicalJson(familyDocument.parse(JSON.parse(JSON.stringify(after))))).toBe(
        canonicalJson(after),
      )
    }),
    { numRuns: 300 },
  )
})
