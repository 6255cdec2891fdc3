import { Button as AriaButton } from 'react-aria-components'
import type { RegistryEntry } from '#core/contract/registry'
import { BadgePicture } from '../../components/BadgePicture.tsx'
import { cx } from '../../components/cx.ts'
import { Cell, LongTable } from '../../components/LongTable.tsx'
import { Name } from '../../components/Name.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useAchievements } from '../../state/useLists.ts'
import type { Pages } from '../../state/usePages.ts'
import css from './Registry.module.css'

interface RegistryTableProps {
  readonly pages: Pages<RegistryEntry>
  readonly listKey: string
  readonly open: string | null
  readonly onOpen: (credentialId: string) => void
  /** Beside an open drawer there is room for the essential columns only. */
  readonly narrow: boolean
}

export function RegistryTable({ pages, listKey, open, onOpen, narrow }: RegistryTableProps) {
  const { t, format } = useWords()
  const { data: badges = [] } = useAchievements()
  const imageById = new Map(badges.map(({ id, image }) => [id, image]))
  return (
    <LongTable
      label={t('registry.title')}
      topWhen={listKey}
      total={pages.total ?? 0}
      onView={pages.want}
      isSelected={(index) => open !== null && pages.rowAt(index)?.credentialId === open}
      columns={[
        { id: 'name', header: t('registry.name'), width: 'minmax(11rem, 2fr)' },
        { id: 'badge', header: t('registry.badge'), width: 'minmax(9.5rem, 1.4fr)' },
        { id: 'given', header: t('registry.given'), width: 'minmax(7.5rem, 0.8fr)' },
        ...(narrow
          ? []
          : [
              { id: 'email', header: t('field.as.email'), width: 'minmax(11rem, 1.2fr)' },
              { id: 'batch', header: t('registry.batch'), width: 'minmax(10rem, 1.2fr)' },
            ]),
      ]}
      row={(index) => {
        const entry = pages.rowAt(index)
        if (!entry) return <Cell>…</Cell>
        return (
          <>
            <Cell>
              <AriaButton
                className={cx(css.open)}
                aria-label={t('registry.openOf', { name: entry.name, badge: entry.achievement })}
                aria-expanded={open === entry.credentialId}
                onPress={() => onOpen(entry.credentialId)}
              >
                <Name>{entry.name}</Name>
              </AriaButton>
            </Cell>
            <Cell>
              <span className={css.badge}>
                <BadgePicture image={imageById.get(entry.achievementId)} size={28} />
                <bdi>{entry.achievement}</bdi>
              </span>
            </Cell>
            <Cell>{format.shortDay(entry.awardedOn)}</Cell>
            {!narrow && (
              <>
                <Cell>
                  {entry.email ? (
                    <bdi>{entry.email}</bdi>
                  ) : (
                    <span className="quiet">{t('people.noEmailCell')}</span>
                  )}
                </Cell>
                <Cell>
                  <bdi>{entry.batch}</bdi>
                </Cell>
              </>
            )}
          </>
        )
      }}
    />
  )
}
