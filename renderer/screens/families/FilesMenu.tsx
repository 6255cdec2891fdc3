import { Download } from 'lucide-react'
import { useState } from 'react'
import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  SubmenuTrigger,
  Text,
} from 'react-aria-components'
import { nameOf } from '#core/family/familyDocument'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import select from '../../components/SelectField.module.css'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { saveFile } from '../../state/saveFile.ts'
import { useStudio } from '../../state/studio.ts'
import css from './FilesMenu.module.css'

type Ink = 'colour' | 'black'

const pngSizes = [256, 512, 1024, 2048, 4096] as const

/** What can be made of the family and of the badge on the canvas. */
export function FilesMenu() {
  const { t, format, failure } = useWords()
  const { studio } = useStudio()
  const { toast } = useFeedback()
  const { document, member, settled } = useFamily()
  const [making, setMaking] = useState(false)

  const make = (ask: () => Promise<File>) => {
    setMaking(true)
    // What was just done belongs into the file.
    settled()
      .then(ask)
      .then(
        (file) => {
          saveFile(file)
          toast(t('families.files.made', { name: file.name }))
        },
        (error: unknown) => toast(failure(error)),
      )
      .finally(() => setMaking(false))
  }
  const picture = (kind: 'png' | 'svg' | 'pdf', pixels = 1024, ink: Ink = 'colour') => {
    if (!member) return
    make(() => studio.familyFiles.exportPicture({ id: document.id, member: member.id, kind, pixels, ink }))
  }
  const sheet = (kind: 'png' | 'pdf', ink: Ink = 'colour') =>
    make(() => studio.familyFiles.exportSheet({ id: document.id, kind, ink }))

  return (
    <MenuTrigger>
      <Button icon={<Download size={16} />} isPending={making}>
        {t('families.files.label')}
      </Button>
      <Popover className={cx(select.popover)} placement="bottom end" offset={4}>
        <Menu className={cx(select.list)}>
          <MenuSection>
            <Header className={cx(css.head)}>{document.name}</Header>
            <Item
              words={t('families.files.print')}
              more={t('families.files.printMore')}
              onAction={() => sheet('pdf')}
            />
            <Item words={t('families.files.printBlack')} onAction={() => sheet('pdf', 'black')} />
            <Item words={t('families.files.sheetPicture')} onAction={() => sheet('png')} />
            <Item
              words={t('families.files.family')}
              more={t('families.files.familyMore')}
              onAction={() => make(() => studio.familyFiles.exportFamily({ id: document.id }))}
            />
          </MenuSection>
          {member && (
            <MenuSection className={cx(css.section)}>
              <Header className={cx(css.head)}>{nameOf(member) || t('families.untitled')}</Header>
              <SubmenuTrigger>
                <MenuItem className={cx(select.item)} textValue={t('families.files.png')}>
                  <Text slot="label">{t('families.files.png')}</Text>
                  <span className={css.more}>›</span>
                </MenuItem>
                <Popover className={cx(select.popover)}>
                  <Menu className={cx(select.list)}>
                    {pngSizes.map((pixels) => (
                      <Item
                        key={pixels}
                        words={t('families.files.pixels', { pixels: format.number(pixels) })}
                        onAction={() => picture('png', pixels)}
                      />
                    ))}
                  </Menu>
                </Popover>
              </SubmenuTrigger>
              <Item words={t('families.files.svg')} onAction={() => picture('svg')} />
              <Item words={t('families.files.pdf')} onAction={() => picture('pdf')} />
              <Item words={t('families.files.black')} onAction={() => picture('png', 2048, 'black')} />
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function Item({ words, more, onAction }: { words: string; more?: string; onAction: () => void }) {
  return (
    <MenuItem className={cx(select.item)} textValue={words} onAction={onAction}>
      {/* Without slots, so that the item is named by all that is seen of it. */}
      <span className={select.words}>
        <span>{words}</span> {more && <small>{more}</small>}
      </span>
    </MenuItem>
  )
}
