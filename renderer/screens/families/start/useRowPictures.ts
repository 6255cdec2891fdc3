import { useEffect, useState } from 'react'
import type { FamilyMember, Look } from '#core/family/familyDocument'
import { useStudio } from '../../../state/studio.ts'
import { useDebounced } from '../../../state/useDebounced.ts'

/** So many are on the screen without scrolling; they are drawn before the rest. */
const FIRST = 12

/** The badges as they will be, by id, drawn a moment after the last change. Pictures of before stay until then. */
export function useRowPictures(look: Look, members: readonly FamilyMember[]): ReadonlyMap<string, string> {
  const { studio } = useStudio()
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map())
  const asked = useDebounced(JSON.stringify({ look, members }), 250)

  useEffect(() => {
    const wanted = JSON.parse(asked) as { look: Look; members: FamilyMember[] }
    let isStopped = false
    const draw = async (some: readonly FamilyMember[]) => {
      if (some.length === 0 || isStopped) return
      const drawn = await studio.families
        .pictures({ look: wanted.look, members: [...some] })
        .catch((): string[] => [])
      if (isStopped) return
      setPictures((before) => {
        const after = new Map(before)
        some.forEach(({ id }, index) => {
          const picture = drawn[index]
          if (picture) after.set(id, picture)
        })
        return after
      })
    }
    void draw(wanted.members.slice(0, FIRST)).then(() => draw(wanted.members.slice(FIRST)))
    return () => {
      isStopped = true
    }
  }, [asked, studio])

  return pictures
}
