import { namesOf, operations } from './printedContent.ts'
import { type PdfDocument, textOfStream } from './readDocument.ts'
import { type Dict, isArray, isDict, isStream, type Value } from './values.ts'

/** Everything that is written anywhere, in objects and in content. */
export function* valuesIn({ objects, trailer }: PdfDocument): Generator<Value> {
  yield* within(trailer)
  for (const object of objects.values()) {
    yield* within(object)
    if (!isStream(object) || !isContent(object.dict)) continue
    for (const { operands } of operations(textOfStream(object)))
      for (const value of operands) yield* within(value)
  }
}

/** Only pages' content and character maps say nothing of what they are. */
const isContent = (dict: Dict): boolean =>
  namesOf(dict.get('Subtype') ?? null)[0] === 'Form' ||
  [...dict.keys()].every((key) => key === 'Length' || key === 'Filter')

function* within(value: Value): Generator<Value> {
  yield value
  if (isStream(value)) yield* within(value.dict)
  else if (isArray(value)) for (const item of value) yield* within(item)
  else if (isDict(value))
    for (const [name, item] of value) {
      yield { name }
      yield* within(item)
    }
}
