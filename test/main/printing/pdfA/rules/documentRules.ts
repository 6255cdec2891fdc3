/** What a document must not do, and the files within it: ISO 19005-3, 6.3 to 6.5 and 6.8 to 6.11. */
import { nameOf } from '../printedContent.ts'
import type { Judged, Rule } from '../rule.ts'
import { saidOf } from '../structure.ts'
import { isStream, isText } from '../values.ts'

const without = (clause: string, says: string, keys: readonly string[]): Rule => ({
  clause,
  says,
  *broken({ doc: { dicts } }) {
    for (const key of keys) if (dicts.some((dict) => dict.has(key))) yield key
  },
})

export const documentRules: readonly Rule[] = [
  without('6.3.1', 'has nothing laid over its pages', ['Annots']),
  without('6.4.1', 'has no form to fill in', ['AcroForm', 'NeedsRendering']),
  without('6.5.2', 'does nothing by itself', ['AA', 'OpenAction']),
  without('6.9', 'has nothing that can be hidden', ['OCProperties', 'OC']),
  without('6.10', 'is no slide show', ['AlternatePresentations', 'PresSteps']),
  without('6.11', 'requires nothing of its reader', ['Requirements']),
  {
    clause: '6.5.1',
    says: 'has no actions but those that lead within it',
    *broken({ doc: { dicts, at } }) {
      for (const dict of dicts.filter((one) => one.has('A') && one.has('Title'))) {
        const kind = nameOf(at(dict, 'A', 'S'))
        if (kind !== 'GoTo') yield kind
      }
      for (const dict of dicts) if (FORBIDDEN.test(nameOf(dict.get('S')))) yield nameOf(dict.get('S'))
    },
  },
  {
    clause: '6.8',
    says: 'says of what type an attached file is, how large and when it was made',
    *broken(file) {
      const { at } = file.doc
      for (const one of filesOf(file)) {
        const embedded = at(one, 'EF', 'F')
        const type = nameOf(at(embedded, 'Subtype'))
        if (!isStream(embedded) || !/^[-\w+.]+\/[-\w+.]+$/.test(type)) yield `type ${type}`
        if (!/^D:\d{14}Z$/.test(saidOf(at(embedded, 'Params', 'ModDate')))) yield 'no date'
        if (typeof at(embedded, 'Params', 'Size') !== 'number') yield 'no size'
      }
    },
  },
  {
    clause: '6.8',
    says: 'calls an attached file by its name, twice',
    *broken(file) {
      const { at } = file.doc
      for (const one of filesOf(file)) {
        const names = ['F', 'UF'].map((key) => saidOf(at(one, key)))
        if (names[0] === '' || names[0] !== names[1]) yield names.join(' and ')
      }
    },
  },
  {
    clause: '6.8',
    says: 'says how an attached file belongs to it',
    *broken(file) {
      for (const one of filesOf(file))
        if (!RELATIONS.test(nameOf(file.doc.at(one, 'AFRelationship')))) yield saidOf(file.doc.at(one, 'F'))
    },
  },
  {
    clause: '6.8',
    says: 'attaches files to a part of it',
    *broken(file) {
      const { at, dicts } = file.doc
      const attached = new Set(dicts.flatMap((dict) => [at(dict, 'AF')].flat().map((one) => at(one))))
      for (const one of filesOf(file)) if (!attached.has(one)) yield saidOf(at(one, 'F'))
    },
  },
  {
    clause: '6.8',
    says: 'describes its attached files',
    *broken(file) {
      for (const one of filesOf(file))
        if (!isText(file.doc.at(one, 'Desc'))) yield saidOf(file.doc.at(one, 'F'))
    },
  },
]

const FORBIDDEN =
  /^(?:Launch|Sound|Movie|ResetForm|ImportData|Hide|SetOCGState|Rendition|Trans|GoTo3DView|JavaScript|URI|Named)$/
const RELATIONS = /^(?:Source|Data|Alternative|Supplement|Unspecified)$/

const filesOf = ({ doc }: Judged) => doc.dicts.filter((dict) => dict.has('EF'))
