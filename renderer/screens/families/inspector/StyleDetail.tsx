import { ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import { DialogTrigger, Button as PlainButton } from 'react-aria-components'
import { BadgePicture } from '../../../components/BadgePicture.tsx'
import { ChoiceGrid } from '../../../components/ChoiceGrid.tsx'
import { cx } from '../../../components/cx.ts'
import { PopoverDialog } from '../../../components/PopoverDialog.tsx'
import { useFamily } from '../../../designer/useFamily.ts'
import { changeStyle } from '../changes.ts'
import { useStylePictures } from '../useStylePictures.ts'
import css from './StyleDetail.module.css'

type Changes = ReturnType<typeof useFamily>['document']['look']['changes']

export interface DetailOption<Field extends keyof Changes> {
  /** Of the picture in the list; the value may be a number, or absent for what the style itself has. */
  readonly id: string
  readonly name: string
  readonly value: Changes[Field]
}

interface StyleDetailProps<Field extends keyof Changes> {
  readonly field: Field
  readonly label: string
  readonly options: readonly DetailOption<Field>[]
}

/** One part of the style, chosen from pictures of the person's own badge with each. */
export function StyleDetail<Field extends keyof Changes>(props: StyleDetailProps<Field>) {
  const { field, label, options } = props
  const { document } = useFamily()
  const now = options.find(({ value }) => value === document.look.changes[field])
  return (
    <DialogTrigger>
      <PlainButton className={cx(css.detail)}>
        <span>{label}</span>
        <bdi>{now?.name}</bdi>
        <ChevronDown size={15} />
      </PlainButton>
      <PopoverDialog
        label={label}
        boxClass={css.popover}
        className={css.dialog}
        placement="bottom end"
        offset={4}
      >
        {(close) => <Options {...props} now={now?.id ?? null} onChosen={close} />}
      </PopoverDialog>
    </DialogTrigger>
  )
}

interface OptionsProps<Field extends keyof Changes> extends StyleDetailProps<Field> {
  readonly now: string | null
  readonly onChosen: () => void
}

function Options<Field extends keyof Changes>(props: OptionsProps<Field>) {
  const { field, label, options, now, onChosen } = props
  const { document, member, commit } = useFamily()
  const looks = useMemo(
    () => options.map(({ id, value }) => ({ id, look: changeStyle(field, value)(document).look })),
    [options, field, document],
  )
  const pictures = useStylePictures(looks, member && { ...member, variation: {} })
  return (
    <ChoiceGrid
      named
      size="detail"
      label={label}
      value={now}
      onChange={(id) => {
        const option = options.find((one) => one.id === id)
        if (option && id !== now) commit(label, changeStyle(field, option.value))
        onChosen()
      }}
      choices={options.map(({ id, name }) => ({
        id,
        name,
        picture: <BadgePicture image={pictures.get(id)} size={64} />,
      }))}
    />
  )
}
