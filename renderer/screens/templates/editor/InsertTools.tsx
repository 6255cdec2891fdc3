import { Award, Braces, Image, Minus, MousePointer2, QrCode, Square, Type } from 'lucide-react'
import { useRef } from 'react'
import { Toolbar as AriaToolbar, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { cx } from '../../../components/cx.ts'
import { IconButton } from '../../../components/IconButton.tsx'
import select from '../../../components/SelectField.module.css'
import { useWords } from '../../../i18n/useWords.ts'
import { useDesk } from '../../../stage/desk.ts'
import css from '../../../stage/Toolbar.module.css'
import { ViewTools } from '../../../stage/ViewTools.tsx'
import { FieldMenu } from './FieldMenu.tsx'
import { useInsertPicture } from './useInsertPicture.ts'
import { useBlockActs } from './useTemplate.ts'

/** What can be put onto the page, and how it is looked at. */
export function InsertTools() {
  const { t } = useWords()
  const desk = useDesk()
  const acts = useBlockActs()
  return (
    <AriaToolbar aria-label={t('designer.tool.tools')} className={cx(css.toolbar)}>
      <IconButton label={t('designer.tool.select')} onPress={() => desk.view.focus()}>
        <MousePointer2 size={17} />
      </IconButton>
      <IconButton
        label={t('designer.tool.text')}
        onPress={() => acts.insert({ kind: 'text', words: t('designer.tool.newText') })}
      >
        <Type size={17} />
      </IconButton>
      <FieldMenu label={t('template.tool.field')} onChoose={(field) => acts.insert({ kind: 'field', field })}>
        <Braces size={17} />
      </FieldMenu>
      <PictureMenu />
      <IconButton label={t('template.tool.line')} onPress={() => acts.insert({ kind: 'line' })}>
        <Minus size={17} />
      </IconButton>
      <IconButton label={t('template.tool.box')} onPress={() => acts.insert({ kind: 'box' })}>
        <Square size={17} />
      </IconButton>
      <IconButton label={t('template.tool.badge')} onPress={() => acts.insert({ kind: 'badge' })}>
        <Award size={17} />
      </IconButton>
      <IconButton label={t('template.tool.code')} onPress={() => acts.insert({ kind: 'code' })}>
        <QrCode size={17} />
      </IconButton>
      <span className={css.divider} />
      <ViewTools />
    </AriaToolbar>
  )
}

const PICTURES = ['signature', 'partner', 'other'] as const

/** A picture is chosen with what it is, so that a screen reader can say so when the certificate is read. */
function PictureMenu() {
  const { t } = useWords()
  const acts = useBlockActs()
  const insert = useInsertPicture()
  const input = useRef<HTMLInputElement>(null)
  const kind = useRef<(typeof PICTURES)[number]>('other')
  const choose = (key: string) => {
    if (key === 'logo') {
      acts.insert({ kind: 'picture', picture: 'logo', description: '', ratio: 1 })
      return
    }
    kind.current = PICTURES.find((one) => one === key) ?? 'other'
    input.current?.click()
  }
  return (
    <>
      <MenuTrigger>
        <IconButton label={t('designer.tool.picture')}>
          <Image size={17} />
        </IconButton>
        <Popover className={cx(select.popover)} offset={4}>
          <Menu
            aria-label={t('designer.tool.picture')}
            className={cx(select.list)}
            onAction={(key) => choose(String(key))}
          >
            {(['logo', ...PICTURES] as const).map((one) => (
              <MenuItem key={one} id={one} className={cx(select.item)}>
                {t(`template.picture.${one}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={input}
        type="file"
        hidden
        accept=".png,.jpg,.jpeg,.svg"
        aria-label={t('designer.tool.picture')}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file)
            void insert(file, kind.current === 'other' ? '' : t(`template.pictureSays.${kind.current}`))
          // The same file again is a change too.
          target.value = ''
        }}
      />
    </>
  )
}
