import { ArrowDown, ArrowUp, Copy, Ellipsis, Plus, Trash2 } from 'lucide-react'
import {
  DropIndicator,
  ListBox,
  ListBoxItem,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
  useDragAndDrop,
} from 'react-aria-components'
import { cx } from '../../components/cx.ts'
import { IconButton } from '../../components/IconButton.tsx'
import select from '../../components/SelectField.module.css'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import { MemberPicture } from './MemberPicture.tsx'
import css from './Members.module.css'
import { useMemberActs } from './useMemberActs.ts'

/** The badges of the family, in its order. */
export function Members() {
  const { t } = useWords()
  const { document, member, chooseMember, state } = useFamily()
  const acts = useMemberActs()
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      const [moved] = keys
      const others = document.members.filter(({ id }) => id !== moved)
      const at = others.findIndex(({ id }) => id === target.key)
      acts.move(String(moved), target.dropPosition === 'before' ? at : at + 1)
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={cx(css.drop)} />,
  })
  return (
    <section className={css.members} aria-label={t('families.badgesLabel')}>
      <div className={css.head}>
        <h2>{t('families.badgesLabel')}</h2>
        {member && <MemberMenu />}
        <IconButton small label={t('families.add')} onPress={acts.add}>
          <Plus size={16} />
        </IconButton>
      </div>
      <ListBox
        aria-label={t('families.badgesLabel')}
        className={cx(css.list)}
        layout="grid"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        items={document.members}
        dependencies={[state]}
        selectedKeys={member ? [member.id] : []}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : keys
          if (id !== undefined) chooseMember(String(id))
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {({ id, title, subtitle, level, of }) => (
          <ListBoxItem id={id} textValue={title || t('families.untitled')} className={cx(css.member)}>
            <MemberPicture id={id} size={60} />
            <Text slot="label" className={cx(css.words)}>
              <span className={css.title}>
                <bdi>{title || t('families.untitled')}</bdi>
              </span>
              {subtitle && (
                <span className={css.more}>
                  <bdi>{subtitle}</bdi>
                </span>
              )}
              {level > 0 && <span className={css.more}>{t('look.levelOf', { level, of })}</span>}
            </Text>
            {state.releases[id] !== 'current' && (
              <Text slot="description" className={cx(css.open)}>
                <span className="visually-hidden">
                  {t(`families.release.${state.releases[id] ?? 'never'}`)}
                </span>
              </Text>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </section>
  )
}

/** What can be done with the badge that is chosen. */
function MemberMenu() {
  const { t } = useWords()
  const { document, member } = useFamily()
  const acts = useMemberActs()
  if (!member) return null
  const place = document.members.findIndex(({ id }) => id === member.id)
  const last = document.members.length - 1
  const items = [
    { id: 'copy', icon: Copy, words: t('families.member.duplicate'), act: () => acts.duplicate(member) },
    {
      id: 'up',
      icon: ArrowUp,
      words: t('families.member.earlier'),
      act: () => acts.move(member.id, place - 1),
      isDisabled: place === 0,
    },
    {
      id: 'down',
      icon: ArrowDown,
      words: t('families.member.later'),
      act: () => acts.move(member.id, place + 1),
      isDisabled: place === last,
    },
    { id: 'remove', icon: Trash2, words: t('families.member.remove'), act: () => acts.remove(member) },
  ]
  return (
    <MenuTrigger>
      <IconButton small label={t('families.member.menu')}>
        <Ellipsis size={16} />
      </IconButton>
      <Popover className={cx(select.popover)} placement="bottom start" offset={4}>
        <Menu className={cx(select.list)} items={items}>
          {({ icon: Icon, words, act, isDisabled = false }) => (
            <MenuItem className={cx(select.item)} textValue={words} onAction={act} isDisabled={isDisabled}>
              <Icon size={15} />
              {words}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
