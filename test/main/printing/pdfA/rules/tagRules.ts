/** What the content is: ISO 19005-3, 6.7; ISO 14289-1, 7. */
import { nameOf } from '../printedContent.ts'
import { type Judged, type Rule, unless } from '../rule.ts'
import { inNumberTree, STANDARD, type StructureNode, saidOf } from '../structure.ts'
import { isArray, isDict, isText, type Value } from '../values.ts'

export const tagRules: readonly Rule[] = [
  {
    clause: '6.7.2',
    says: 'is marked',
    broken: ({ doc: { at, catalog } }) => unless(at(catalog, 'MarkInfo', 'Marked') === true),
  },
  {
    clause: 'UA 7.1',
    says: 'is sure of its marks',
    broken: ({ doc: { at, catalog } }) => unless(at(catalog, 'MarkInfo', 'Suspects') !== true),
  },
  {
    clause: '6.7.3',
    says: 'has a tree of what its content is',
    broken: ({ doc: { at, catalog }, structure }) =>
      unless(nameOf(at(catalog, 'StructTreeRoot', 'Type')) === 'StructTreeRoot' && structure.length > 0),
  },
  {
    clause: '6.7.3',
    says: 'uses types that all readers know',
    *broken({ structure }) {
      for (const { type, dict } of structure) if (type === null) yield nameOf(dict.get('S'))
    },
  },
  {
    clause: 'UA 7.1',
    says: 'leaves the standard types what they are',
    *broken({ doc: { at, catalog } }) {
      const roles = at(catalog, 'StructTreeRoot', 'RoleMap')
      for (const name of isDict(roles) ? roles.keys() : []) if (STANDARD.has(name)) yield name
    },
  },
  {
    clause: '6.7.3',
    says: 'leads from each node to the one that has it',
    *broken({ doc: { at, catalog }, structure }) {
      for (const { dict, parent } of structure)
        if (at(dict, 'P') !== (parent?.dict ?? at(catalog, 'StructTreeRoot'))) yield nameOf(dict.get('S'))
    },
  },
  {
    clause: 'UA 7.1',
    says: 'marks all that it paints',
    *broken({ content }) {
      for (const [i, { unmarked }] of content.pages.entries())
        for (const operator of unmarked) yield `${operator} on page ${i + 1}`
    },
  },
  {
    clause: 'UA 7.1',
    says: 'keeps ornament and content apart',
    *broken({ content }) {
      for (const { tag, id, within } of content.pages.flatMap(({ marks }) => marks)) {
        if (tag === 'Artifact' && within.length > 0) yield 'ornament within'
        if (id !== null && within.length > 0) yield `${tag} within ${within[0]!.tag}`
        if (id === null && within.length === 0 && tag !== 'Artifact') yield `${tag} without a number`
      }
    },
  },
  {
    clause: '6.7.3',
    says: 'has each stretch of content once in its tree',
    *broken(file) {
      const { doc, structure } = file
      for (const [i, page] of doc.pages.entries()) {
        const ids = idsOn(file, i)
        const named = structure.flatMap((node) =>
          node.content.flatMap((one) => (one.page === page ? [one.id] : [])),
        )
        if (inOrder(ids) !== inOrder(named)) yield `page ${i + 1}: ${inOrder(ids)} and ${inOrder(named)}`
      }
    },
  },
  {
    clause: '6.7.3',
    says: 'leads from content to what it is',
    *broken(file) {
      const { at, catalog, pages } = file.doc
      for (const [i, page] of pages.entries()) {
        const key = at(page, 'StructParents')
        const ids = idsOn(file, i)
        if (typeof key !== 'number') {
          if (ids.length > 0) yield `page ${i + 1}`
          continue
        }
        const parents = inNumberTree(file.doc, at(catalog, 'StructTreeRoot', 'ParentTree'), key)
        for (const id of ids) {
          const node = file.structure.find(({ content }) =>
            content.some((one) => one.page === page && one.id === id),
          )
          if (!isArray(parents) || at(parents[id]) !== node?.dict) yield `${id} on page ${i + 1}`
        }
      }
    },
  },
  {
    clause: 'UA 7.1',
    says: 'calls content in the page what the tree calls it',
    *broken(file) {
      for (const [i, { marks }] of file.content.pages.entries())
        for (const { tag, id } of marks) {
          const node = file.structure.find(({ content }) =>
            content.some((one) => one.page === file.doc.pages[i] && one.id === id),
          )
          if (node && nameOf(node.dict.get('S')) !== tag) yield `${tag} and ${nameOf(node.dict.get('S'))}`
        }
    },
  },
  {
    clause: '6.7.4',
    says: 'names languages as BCP 47 does',
    *broken({ doc: { at, dicts } }) {
      for (const dict of dicts.filter((one) => one.has('Lang'))) {
        const lang = saidOf(at(dict, 'Lang'))
        if (!/^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(lang)) yield lang
      }
    },
  },
  {
    clause: 'UA 7.2',
    says: 'has a language',
    broken: ({ doc: { at, catalog } }) => unless(isText(at(catalog, 'Lang'))),
  },
  {
    clause: 'UA 7.1',
    says: 'is shown by its title',
    broken: ({ doc: { at, catalog } }) =>
      unless(at(catalog, 'ViewerPreferences', 'DisplayDocTitle') === true),
  },
  {
    clause: 'UA 7.2',
    says: 'builds tables of rows, and rows of cells',
    *broken({ structure }) {
      for (const { type, parent, kids } of structure) {
        const within = parent?.type ?? ''
        if (type === 'TR' && !/^(?:Table|THead|TBody|TFoot)$/.test(within)) yield `TR in ${within}`
        if (/^T[HD]$/.test(type ?? '') && within !== 'TR') yield `${type} in ${within}`
        for (const { type: kid } of kids) {
          if (type === 'Table' && !/^(?:TR|THead|TBody|TFoot|Caption)$/.test(kid ?? ''))
            yield `${kid} in Table`
          if (type === 'TR' && !/^T[HD]$/.test(kid ?? '')) yield `${kid} in TR`
        }
      }
    },
  },
  {
    clause: 'UA 7.2',
    says: 'has as many cells in each row',
    *broken({ structure }) {
      for (const { type, kids } of structure)
        if (type === 'Table' && new Set(kids.map((row) => row.kids.length)).size > 1)
          yield kids.map((row) => row.kids.length).join(', ')
    },
  },
  {
    clause: 'UA 7.5',
    says: 'says of what a heading of a table is the heading',
    *broken({ doc: { at }, structure }) {
      for (const { type, dict } of structure)
        if (type === 'TH' && !/^(?:Row|Column|Both)$/.test(nameOf(at(dict, 'A', 'Scope')))) yield 'TH'
      for (const { type, kids } of structure)
        if (type === 'Table' && !kids[0]?.kids.every((cell) => cell.type === 'TH')) yield 'no headings'
    },
  },
  {
    clause: 'UA 7.2',
    says: 'builds lists of items',
    *broken({ structure }) {
      for (const { type, parent } of structure) {
        if (type === 'LI' && parent?.type !== 'L') yield `LI in ${parent?.type}`
        if (type === 'LBody' && parent?.type !== 'LI') yield `LBody in ${parent?.type}`
      }
    },
  },
  {
    clause: 'UA 7.3',
    says: 'has words for each picture',
    *broken({ doc: { at }, structure }) {
      for (const { type, dict } of structure)
        if (type === 'Figure' && saidOf(at(dict, 'Alt')).trim() === '') yield 'Figure'
    },
  },
  {
    clause: 'UA 7.3',
    says: 'says where on the page a picture or a table stands',
    *broken({ doc: { at }, structure }) {
      for (const node of structure.filter(({ type }) => type === 'Figure' || type === 'Table')) {
        const page = pageOf(node)
        const [, , width, height] = [at(page, 'MediaBox')].flat().map(Number)
        const [left, bottom, right, top] = [at(node.dict, 'A', 'BBox')].flat().map(Number)
        const isOn = left! >= -1 && left! < right! && right! <= width! + 1
        if (!isOn || !(bottom! >= -1 && bottom! < top! && top! <= height! + 1))
          yield `${node.type} at ${[left, bottom, right, top].join(' ')}`
      }
    },
  },
  {
    clause: 'UA 7.4.2',
    says: 'begins its headings at the first level, and skips none',
    *broken({ structure }) {
      let last = 0
      for (const { type } of structure) {
        const level = Number(/^H([1-6])$/.exec(type ?? '')?.[1] ?? 0)
        if (level > last + 1) yield `H${level} after H${last}`
        if (level > 0) last = level
      }
    },
  },
  {
    clause: 'UA 7.4.4',
    says: 'numbers its headings',
    *broken({ structure }) {
      for (const { type } of structure) if (type === 'H') yield 'H'
    },
  },
  {
    clause: 'UA 7.20',
    says: 'draws a form with marks of its own but once',
    *broken({ content }) {
      for (const times of content.markedForms.values()) if (times > 1) yield `${times} times`
    },
  },
]

/** The page of a node's content, or of what it contains. */
const pageOf = ({ content, kids }: StructureNode): Value =>
  content[0]?.page ?? kids.map(pageOf).find((page) => page !== null) ?? null

const inOrder = (ids: readonly number[]): string => ids.toSorted((one, other) => one - other).join(' ')

const idsOn = ({ content }: Judged, page: number): number[] =>
  content.pages[page]!.marks.flatMap(({ id }) => (id === null ? [] : [id]))
