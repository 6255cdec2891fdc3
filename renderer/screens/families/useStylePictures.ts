import { useEffect, useState } from 'react'
import type { FamilyMember, Look } from '#core/family/familyDocument'
import { useStudio } from '../../state/studio.ts'
import { useDebounced } from '../../state/useDebounced.ts'

export interface Sample {
  readonly brand: string
  readonly member: FamilyMember
}

/** Two at a time: one is drawn while the other is on its way, and a click in between is answered at once. */
const AT_A_TIME = 2

/**
 * A picture of one badge in each of many looks, by the look's id. Those that come first are drawn first; a picture
 * of before stays until the new one is there.
 */
export function useStylePictures(
  looks: readonly { readonly id: string; readonly look: Look }[],
  member: FamilyMember | null,
): ReadonlyMap<string, string> {
  const { studio } = useStudio()
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map())
  const asked = useDebounced(JSON.stringify({ looks, member }), 250)

  useEffect(() => {
    const { looks: wanted, member: sample } = JSON.parse(asked) as {
      looks: { id: string; look: Look }[]
      member: FamilyMember | null
    }
    if (!sample) return
    let isStopped = false
    const queue = [...wanted]
    const drawNext = async (): Promise<void> => {
      for (let next = queue.shift(); next && !isStopped; next = queue.shift()) {
        const { id, look } = next
        const [picture] = await studio.families.pictures({ look, members: [sample] }).catch(() => [])
        if (picture && !isStopped) setPictures((before) => new Map(before).set(id, picture))
      }
    }
    for (let at = 0; at < AT_A_TIME; at++) void drawNext()
    return () => {
      isStopped = true
    }
  }, [asked, studio])

  return pictures
}
