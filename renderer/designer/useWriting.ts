import { useRef } from 'react'
import { changeAdded } from '#core/design/alter/add'
import type { Element } from '#core/design/element'
import { useWords } from '../i18n/useWords.ts'
import { useDesk, useDeskState } from '../stage/desk.ts'
import { describing, editing } from './editing.ts'
import type { DocumentChange } from './familyStore.ts'
import { useFamily, useFamilyStore } from './useFamily.ts'

/** Words that are being written on the canvas: of a text put there by hand, or the title and small print of the badge. */
export interface Writing {
  readonly element: Element | null
  readonly words: string
  /** Of the element given, or of the only one chosen; what has no words is left alone. */
  begin(element?: Element): void
  /** Shows the words as they are typed. */
  write(words: string): void
  /** Keeps them as one step, or lets them go. */
  end(keeps: boolean): void
}

export function useWriting(): Writing {
  const { t } = useWords()
  const store = useFamilyStore()
  const desk = useDesk()
  const { writing } = useDeskState()
  const { member, selection } = useFamily()
  const change = useRef<DocumentChange | null>(null)
  const elements = member ? store.designOf(member.id).elements : []
  const element = elements.find(({ id }) => id === writing) ?? null

  const wordsOf = (one: Element | null): string | null => {
    if (!one || !member) return null
    if (one.origin === 'title') return member.title
    if (one.origin === 'subtitle') return member.subtitle
    const added = member.edits.added.find(({ id }) => id === one.id)
    return added?.kind === 'text' ? added.lettering.text : null
  }

  return {
    element: wordsOf(element) === null ? null : element,
    words: wordsOf(element) ?? '',
    begin(given) {
      const only = given ?? elements.find(({ id }) => selection.length === 1 && id === selection[0]) ?? null
      if (!only || only.locked || wordsOf(only) === null) return
      change.current = null
      store.select([only.id])
      desk.set({ writing: only.id })
    },
    write(words) {
      if (!member || !element) return
      change.current =
        element.origin === 'title' || element.origin === 'subtitle'
          ? describing(member.id, { [element.origin]: words })
          : editing(member.id, (edits) =>
              changeAdded(edits, element.id, 'text', (text) => ({
                ...text,
                lettering: { ...text.lettering, text: words },
              })),
            )
      store.preview(change.current)
    },
    end(keeps) {
      const written = change.current
      change.current = null
      desk.set({ writing: null })
      if (keeps && written && element) {
        store.commit(t('designer.step.write', { what: t(`designer.part.${element.origin}`) }), written)
      } else {
        store.preview(null)
      }
      desk.view.focus()
    },
  }
}
