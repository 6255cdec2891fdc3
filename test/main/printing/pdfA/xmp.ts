/** XMP as XML and RDF say it (ISO 16684-1), as far as a document's own packet goes. Throws at what is not well-formed. */

export interface Element {
  /** Namespace and name together, as RDF sees it. */
  readonly name: string
  readonly prefix: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  readonly text: string
}

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

const TAG = /<(\/?)([\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>/y
const TEXT = /[^<&]+|&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);/y

interface Open extends Element {
  readonly children: Element[]
  text: string
  readonly qualified: string
  readonly namespaces: ReadonlyMap<string, string>
}

export function readXml(xml: string): Element {
  const stack: Open[] = []
  let root: Element | undefined
  for (let at = 0; at < xml.length; ) {
    TAG.lastIndex = TEXT.lastIndex = at
    const tag = TAG.exec(xml)
    const parent = stack.at(-1)
    if (!tag) {
      const text = TEXT.exec(xml)?.[0]
      if (text === undefined || (!parent && text.trim() !== '')) throw new Error(`Not well-formed at ${at}`)
      if (parent) parent.text += characters(text)
      at = TEXT.lastIndex
      continue
    }
    at = TAG.lastIndex
    const [, slash, prefix = '', local, given, isEmpty] = tag
    const qualified = prefix + local
    if (slash) {
      if (stack.pop()?.qualified !== qualified) throw new Error(`${qualified} ends what it did not begin`)
      continue
    }
    const element = opened(prefix.slice(0, -1), local!, given!, parent)
    if (parent) parent.children.push(element)
    else if (root) throw new Error('There are two roots')
    root ??= element
    if (!isEmpty) stack.push(element)
  }
  if (!root || stack.length > 0) throw new Error('It never ends')
  return root
}

function opened(prefix: string, local: string, given: string, parent: Open | undefined): Open {
  const namespaces = new Map(parent?.namespaces)
  const attributes = new Map<string, string>()
  for (const [, name, value] of given.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
    if (attributes.has(name!)) throw new Error(`${name} is said twice`)
    attributes.set(name!, characters(value!))
    if (name!.startsWith('xmlns:')) namespaces.set(name!.slice(6), value!)
  }
  const namespace = namespaces.get(prefix)
  if (namespace === undefined) throw new Error(`Nobody says what ${prefix} is`)
  return {
    name: namespace + local,
    prefix,
    qualified: `${prefix}:${local}`,
    attributes,
    namespaces,
    children: [],
    text: '',
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const characters = (text: string): string =>
  text.replace(/&(#x?)?(\w+);/g, (_, number: string | undefined, word: string) =>
    number ? String.fromCodePoint(Number.parseInt(word, number === '#' ? 10 : 16)) : (NAMED[word] ?? ''),
  )

/** The properties of the packet's one resource. */
export const propertiesOf = ({ children }: Element): Element[] =>
  children
    .flatMap(({ name, children }) => (name === `${RDF}RDF` ? children : []))
    .flatMap((one) => [...one.children])

/** The items of a list, or the value itself. */
export function valuesOf({ children, text }: Element): string[] {
  const [list] = children
  return list ? list.children.map((item) => item.text) : [text]
}
