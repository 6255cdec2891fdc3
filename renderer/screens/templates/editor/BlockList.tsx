import {
  Award,
  Eye,
  EyeOff,
  GripVertical,
  Image,
  Lock,
  LockOpen,
  type LucideIcon,
  Minus,
  QrCode,
  Square,
  Type,
} from 'lucide-react'
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import type { Block } from '#core/template/ownTemplate'
import { cx } from '../../../components/cx.ts'
import { useWords } from '../../../i18n/useWords.ts'
import css from '../../../stage/Layers.module.css'
import { LineSwitch } from '../../../stage/LineSwitch.tsx'
import own from './BlockList.module.css'
import { blockName } from './blockName.ts'
import { useBlockActs, useTemplate, useTemplateStore } from './useTemplate.ts'

const ICONS: Readonly<Record<Block['kind'], LucideIcon>> = {
  text: Type,
  picture: Image,
  badge: Award,
  code: QrCode,
  line: Minus,
  box: Square,
}

/** What stands on this side, in the order it is read aloud: to choose, order, hide, lock and remove. */
export function BlockList() {
  const { t } = useWords()
  const store = useTemplateStore()
  const acts = useBlockActs()
  const { blocks, selection } = useTemplate()

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      const at = blocks.findIndex(({ id }) => id === target.key)
      const next = target.dropPosition === 'before' ? blocks[at] : blocks[at + 1]
      acts.readBefore([...keys].map(String), next?.id ?? null)
    },
  })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the lines inside.
    <div className={css.layers} onKeyDown={(event) => event.key === 'Delete' && acts.remove()}>
      <h2>{t('template.list.title')}</h2>
      <GridList
        aria-label={t('template.list.title')}
        className={cx(css.tree)}
        items={blocks}
        dependencies={[t]}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={selection}
        onSelectionChange={(keys) =>
          store.select(keys === 'all' ? blocks.map(({ id }) => id) : [...keys].map(String))
        }
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className={css.empty}>{t('template.list.empty')}</p>}
      >
        {(block: Block) => <Line block={block} />}
      </GridList>
    </div>
  )
}

function Line({ block }: { block: Block }) {
  const { t } = useWords()
  const acts = useBlockActs()
  const name = blockName(t, block)
  const Icon = ICONS[block.kind]
  return (
    <GridListItem id={block.id} textValue={name} className={cx(css.layer)}>
      <div className={cx(css.line, own.line)} data-hidden={block.hidden || undefined}>
        <Button slot="drag" className={cx(css.grip)} aria-label={t('designer.layers.drag', { name })}>
          <GripVertical size={13} />
        </Button>
        <Icon size={15} className={css.kind} />
        <bdi className={css.name}>{name}</bdi>
        <LineSwitch
          label={t(block.locked ? 'designer.layers.unlock' : 'designer.layers.lock', { name })}
          isOn={block.locked}
          on={Lock}
          off={LockOpen}
          onPress={() => acts.toggleLocked([block])}
        />
        <LineSwitch
          label={t(block.hidden ? 'designer.layers.show' : 'designer.layers.hide', { name })}
          isOn={block.hidden}
          on={EyeOff}
          off={Eye}
          onPress={() => acts.toggleHidden([block])}
        />
      </div>
    </GridListItem>
  )
}
