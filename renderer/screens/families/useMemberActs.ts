import { NO_FACTS } from '#core/achievementFacts'
import { NO_EDITS } from '#core/design/edits'
import { type FamilyMember, nameOf } from '#core/family/familyDocument'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { addMember, moveMember, removeMember } from './changes.ts'

interface MemberActs {
  readonly add: () => void
  readonly duplicate: (member: FamilyMember) => void
  /** To the place before which so many others stand. */
  readonly move: (id: string, place: number) => void
  readonly remove: (member: FamilyMember) => void
}

/** What the list of badges can do to the family, each one step with a way back. */
export function useMemberActs(): MemberActs {
  const { t, format, language } = useWords()
  const { toast, announce } = useFeedback()
  const { document, member, commit, chooseMember } = useFamily()
  const untitled = t('families.untitled')
  const put = (label: string, added: FamilyMember) => {
    commit(label, addMember(added, member?.id ?? null))
    chooseMember(added.id)
  }
  return {
    add: () =>
      put(t('families.step.add'), {
        id: crypto.randomUUID(),
        title: '',
        subtitle: '',
        icon: 'star',
        level: 0,
        of: 0,
        language: member?.language ?? language,
        variation: {},
        edits: NO_EDITS,
        facts: NO_FACTS,
        translations: {},
      }),
    duplicate: (copied) =>
      put(t('families.step.duplicate', { name: nameOf(copied) || untitled }), {
        ...copied,
        id: crypto.randomUUID(),
      }),
    move(id, place) {
      commit(t('families.step.move'), moveMember(id, place))
      announce(t('families.member.moved', { place: format.number(place + 1) }))
    },
    remove(removed) {
      const name = nameOf(removed) || untitled
      const at = document.members.findIndex(({ id }) => id === removed.id)
      const before = document.members[at - 1]?.id ?? null
      const neighbour = document.members[at + 1] ?? document.members[at - 1]
      if (neighbour) chooseMember(neighbour.id)
      commit(t('families.step.remove', { name }), removeMember(removed.id))
      toast(t('families.member.removed', { name }), () => {
        commit(t('families.step.putBack', { name }), (now) =>
          moveMember(removed.id, at)(addMember(removed, before)(now)),
        )
        chooseMember(removed.id)
      })
    },
  }
}
