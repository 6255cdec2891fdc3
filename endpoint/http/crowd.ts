export interface Crowd {
  /** What to call when the request is done; undefined if there is no place for it now. */
  enter(client: string | undefined): (() => void) | undefined
}

/** How many requests may be under way at once, in all and from one client: each may fill some memory. */
export function crowd({ inAll, ofOne }: { readonly inAll: number; readonly ofOne: number }): Crowd {
  const present = new Map<string, number>()
  let count = 0
  return {
    enter(client = '') {
      const ofClient = present.get(client) ?? 0
      if (count >= inAll || (client !== '' && ofClient >= ofOne)) return undefined
      count++
      present.set(client, ofClient + 1)
      return () => {
        count--
        const left = present.get(client)! - 1
        if (left > 0) present.set(client, left)
        else present.delete(client)
      }
    },
  }
}
