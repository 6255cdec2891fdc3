import { useEffect, useState } from 'react'
import type { StudioClient } from '#core/contract/client'
import type { FamilyMember, Look } from '#core/family/familyDocument'
import { useStudio } from '../../state/studio.ts'
import { useDebounced } from '../../state/useDebounced.ts'

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
        const picture = await pictureOf(studio, look, sample)
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

/** Styles are looked through back and forth: the last pictures of each studio are kept. */
const kept = new WeakMap<StudioClient, Map<string, string>>()
const MOST_KEPT = 120

async function pictureOf(
  studio: StudioClient,
  look: Look,
  member: FamilyMember,
): Promise<string | undefined> {
  const pictures = kept.get(studio) ?? new Map<string, string>()
  kept.set(studio, pictures)
  const { id: _, ...drawn } = member
  const key = JSON.stringify([look, drawn])
  const known = pictures.get(key)
  if (known) return known
  const [picture] = await studio.families.pictures({ look, members: [member] }).catch((): string[] => [])
  if (picture) pictures.set(key, picture)
  const [oldest] = pictures.keys()
  if (pictures.size > MOST_KEPT && oldest !== undefined) pictures.delete(oldest)
  return picture
}
