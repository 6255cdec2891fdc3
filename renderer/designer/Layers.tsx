import { ChevronDown, Eye, EyeOff, Folder, GripVertical, Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Collection,
  type Key,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
} from 'react-aria-components'
import { reorderUnder } from '#core/design/alter/order'
import { rename } from '#core/design/alter/style'
import { cx } from '../components/cx.ts'
import { useWords } from '../i18n/useWords.ts'
import css from '../stage/Layers.module.css'
import { LineSwitch } from '../stage/LineSwitch.tsx'
import { elementName } from './elementName.ts'
import { aboveDrop, elementsOf, type Layer, layerTree } from './layerTree.ts'
import { partIcons } from './partIcons.ts'
import { useActs } from './useActs.ts'
import { useFamily } from './useFamily.ts'

/** What the badge is made of, topmost first: to choose, order, hide, lock and name. */
export function Layers() {
  const { t } = useWords()
  const { member, selection, select, designOf } = useFamily()
  const acts = useActs()
  const [opened, setOpened] = useState<ReadonlySet<Key>>(new Set())
  const [renamed, setRenamed] = useState<string | null>(null)
  const design = member ? designOf(member.id) : null
  const layers = design ? layerTree(design) : []

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onMove({ keys, target }) {
      if (!design) return
      const elements = elementsOf(layers, new Set([...keys].map(String)))
      const ids = elements.map(({ id }) => id)
      const above = aboveDrop(design, layers, String(target.key), target.dropPosition, new Set(ids))
      acts.edit('order', (edits) => reorderUnder(edits, design, ids, above), elements)
    },
    getAllowedDropOperations: () => ['move'],
  })

  if (!member || !design) return null
  const chosen = new Set(selection)
  const isChosen = ({ elements }: Layer) => elements.every(({ id }) => chosen.has(id))
  const all = [...layers, ...layers.flatMap(({ inside }) => inside)]
  /** A line that is let go takes its elements along, those of a group as well as one of a group's. */
  const choose = (keys: ReadonlySet<Key>) => {
    const elementsIn = (some: readonly Layer[]) =>
      some.flatMap(({ elements }) => elements.map(({ id }) => id))
    const left = keys.size === 1 ? [] : all.filter((layer) => isChosen(layer) && !keys.has(layer.id))
    const gone = new Set(elementsIn(left))
    select(elementsIn(all.filter(({ id }) => keys.has(id))).filter((id) => !gone.has(id)))
  }
  const nameOf = (layer: Layer): string =>
    layer.isGroup ? t('designer.part.group') : elementName(t, layer.elements[0]!, member.edits)

  const line = (layer: Layer) => {
    const name = nameOf(layer)
    const isHidden = layer.elements.every(({ hidden }) => hidden)
    const isLocked = layer.elements.every(({ locked }) => locked)
    const Icon = layer.isGroup ? Folder : partIcons[layer.elements[0]!.origin]
    return (
      <TreeItem key={layer.id} id={layer.id} textValue={name} className={cx(css.layer)}>
        <TreeItemContent>
          {({ hasChildItems }) => (
            <div className={css.line} data-hidden={isHidden || undefined}>
              <Button slot="drag" className={cx(css.grip)} aria-label={t('designer.layers.drag', { name })}>
                <GripVertical size={13} />
              </Button>
              {hasChildItems && (
                <Button
                  slot="chevron"
                  className={cx(css.chevron)}
                  aria-label={t('designer.layers.open', { name })}
                >
                  <ChevronDown size={14} />
                </Button>
              )}
              <Icon size={15} className={css.kind} />
              {renamed === layer.id ? (
                <NameField
                  name={name}
                  onEnd={(typed) => {
                    setRenamed(null)
                    if (typed !== null && typed !== name) {
                      acts.edit('rename', (edits) => rename(edits, layer.id, typed), layer.elements)
                    }
                  }}
                />
              ) : (
                // biome-ignore lint/a11y/noStaticElementInteractions: F2 on the line does the same.
                <bdi className={css.name} onDoubleClick={() => !layer.isGroup && setRenamed(layer.id)}>
                  {name}
                </bdi>
              )}
              <LineSwitch
                label={t(isLocked ? 'designer.layers.unlock' : 'designer.layers.lock', { name })}
                isOn={isLocked}
                on={Lock}
                off={LockOpen}
                onPress={() => acts.toggleLocked(layer.elements)}
              />
              <LineSwitch
                label={t(isHidden ? 'designer.layers.show' : 'designer.layers.hide', { name })}
                isOn={isHidden}
                on={EyeOff}
                off={Eye}
                onPress={() => acts.toggleHidden(layer.elements)}
              />
            </div>
          )}
        </TreeItemContent>
        {layer.isGroup && <Collection items={layer.inside}>{line}</Collection>}
      </TreeItem>
    )
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the lines inside.
    <div
      className={css.layers}
      onKeyDown={(event) => {
        const [only, another] = selection
        if (event.key === 'F2' && only && !another) setRenamed(only)
        if (event.key === 'Delete' && renamed === null) acts.remove()
      }}
    >
      <h3>{t('designer.layers.title')}</h3>
      <Tree
        aria-label={t('designer.layers.title')}
        className={cx(css.tree)}
        items={layers}
        dependencies={[renamed, t]}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={all.filter(isChosen).map(({ id }) => id)}
        onSelectionChange={(keys) => choose(keys === 'all' ? new Set(all.map(({ id }) => id)) : keys)}
        expandedKeys={opened}
        onExpandedChange={setOpened}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className={css.empty}>{t('designer.layers.empty')}</p>}
      >
        {line}
      </Tree>
    </div>
  )
}

function NameField({ name, onEnd }: { name: string; onEnd: (name: string | null) => void }) {
  const { t } = useWords()
  const [typed, setTyped] = useState(name)
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here.
      autoFocus
      className={css.field}
      aria-label={t('designer.layers.rename', { name })}
      dir="auto"
      maxLength={80}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => onEnd(typed)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') onEnd(typed)
        if (event.key === 'Escape') onEnd(null)
      }}
    />
  )
}
