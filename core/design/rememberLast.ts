/**
 * The same function, which answers with what it made last of a thing as long as nothing else it was given has
 * changed. While something is dragged, a badge of hundreds of elements is composed sixty times a second, and most of
 * them are as they were.
 */
export function rememberLast<Thing extends object, Others extends readonly unknown[], Made>(
  make: (thing: Thing, ...others: Others) => Made,
): (thing: Thing, ...others: Others) => Made {
  const last = new WeakMap<Thing, { others: Others; made: Made }>()
  return (thing, ...others) => {
    const before = last.get(thing)
    if (before && others.every((other, i) => other === before.others[i])) return before.made
    const made = make(thing, ...others)
    last.set(thing, { others, made })
    return made
  }
}
