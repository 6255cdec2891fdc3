import { useId, useState } from 'react'
import type { SyncState } from '#core/contract/sync'
import { Button } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import panel from '../../components/Panel.module.css'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import css from './Publish.module.css'

/** How much of what waits; and on demand, word for word what anyone could read afterwards. */
export function WhatWaits({ waiting }: { waiting: SyncState['waiting'] }) {
  const { t, format } = useWords()
  const [isOpen, setOpen] = useState(false)
  const list = useId()
  return (
    <>
      <header className={css.head}>
        <h2>{t('publish.willBeSent')}</h2>
        <Button
          look="quiet"
          size="small"
          aria-expanded={isOpen}
          aria-controls={list}
          onPress={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'publish.hideWords' : 'publish.showWords')}
        </Button>
      </header>
      <ul className={css.counts}>
        {waiting.map(({ kind, count }) => (
          <li key={kind}>
            <b>{format.number(count)}</b>
            {t(`publish.kind.${kind}`, { count })}
          </li>
        ))}
      </ul>
      <div id={list}>{isOpen && <Words />}</div>
    </>
  )
}

function Words() {
  const { t } = useWords()
  const { studio } = useStudio()
  const { data: items, error } = useQuery('sync:preview', () => studio.sync.preview())
  if (error) return <Failure error={error} />
  if (!items) return <Waiting />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <ul className={css.words} tabIndex={0} aria-label={t('publish.willBeSent')}>
      {items.map(({ kind, title, words, visibility }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it is and never reordered.
        <li key={i}>
          <small className={panel.sub}>{t(`publish.kind.${kind}`, { count: 1 })}</small>
          <bdi>{title}</bdi>
          {words.map((word) => (
            <bdi key={word}>{word}</bdi>
          ))}
          {visibility && <span className="quiet">{t(`publish.show.${visibility}`)}</span>}
        </li>
      ))}
    </ul>
  )
}
