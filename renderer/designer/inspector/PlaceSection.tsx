import { RotateCw } from 'lucide-react'
import { place } from '#core/design/alter/change'
import { moveTo } from '#core/design/alter/move'
import { resize } from '#core/design/alter/resize'
import { rotateBy } from '#core/design/alter/rotate'
import type { HandEdits } from '#core/design/edits'
import type { Element } from '#core/design/element'
import { boxOfElements } from '#core/design/placedBox'
import { useWords } from '../../i18n/useWords.ts'
import css from '../../stage/inspector/Inspector.module.css'
import { NumberBox } from '../../stage/inspector/NumberBox.tsx'
import { Section } from '../../stage/inspector/Section.tsx'
import { frameOf } from '../../stage/selectionFrame.ts'
import { badgeTraits } from '../badgeTraits.ts'
import { useActs } from '../useActs.ts'

/** Where the elements stand, in thousandths of the badge. */
export function PlaceSection({ elements }: { elements: readonly Element[] }) {
  const { t } = useWords()
  const acts = useActs()
  const box = boxOfElements(elements)
  const frame = frameOf(elements)
  if (!box || !frame) return null
  const isRigid = badgeTraits.keepsShape(elements)
  const keep = (change: (edits: HandEdits) => HandEdits) => acts.edit('place', change)

  const grow = (byWidth: number, byHeight: number) => {
    const [only, another] = elements
    keep((edits) =>
      only && !another
        ? place(edits, only.id, {
            ...only.placement,
            scaleX: only.placement.scaleX * byWidth,
            scaleY: only.placement.scaleY * byHeight,
          })
        : resize(edits, elements, box, { ...box, width: box.width * byWidth, height: box.height * byHeight }),
    )
  }

  return (
    <Section title={t('designer.inspect.place')}>
      <div className={css.two}>
        <NumberBox
          label={t('designer.inspect.x')}
          sign="X"
          value={box.x}
          onChange={(x) => keep((edits) => moveTo(edits, elements, x, box.y))}
        />
        <NumberBox
          label={t('designer.inspect.y')}
          sign="Y"
          value={box.y}
          onChange={(y) => keep((edits) => moveTo(edits, elements, box.x, y))}
        />
        <NumberBox
          label={t('designer.inspect.width')}
          sign="W"
          value={frame.width}
          min={1}
          onChange={(width) => grow(width / frame.width, isRigid ? width / frame.width : 1)}
        />
        <NumberBox
          label={t('designer.inspect.height')}
          sign="H"
          value={frame.height}
          min={1}
          onChange={(height) => grow(isRigid ? height / frame.height : 1, height / frame.height)}
        />
        <NumberBox
          label={t('designer.inspect.rotation')}
          sign={<RotateCw size={13} />}
          value={frame.rotation}
          onChange={(degrees) => keep((edits) => rotateBy(edits, elements, degrees - frame.rotation))}
        />
      </div>
    </Section>
  )
}
