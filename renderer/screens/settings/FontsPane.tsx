import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { FontOffer } from '../../components/FontOffer.tsx'
import panel from '../../components/Panel.module.css'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { useDebounced } from '../../state/useDebounced.ts'
import { useFontActs } from '../../state/useFontActs.ts'
import { Pane } from './Pane.tsx'
import { SettingLine } from './SettingLine.tsx'
import css from './Settings.module.css'

/** Fonts of this computer that names are printed with where the studio's own have no letters for them. */
export function FontsPane() {
  const { t } = useWords()
  const { studio } = useStudio()
  const { takeBack } = useFontActs()
  const { data: fonts, error } = useQuery('fonts:list', () => studio.fonts.list())
  return (
    <Pane title={t('settings.fonts')} lead={t('fonts.lead')}>
      <Failure error={error} />
      <div className={panel.card}>
        {fonts?.length === 0 && (
          <SettingLine title={t('fonts.noneChosen')} more={t('fonts.noneChosenMore')} />
        )}
        {fonts?.map(({ name, state }) => (
          <SettingLine key={name} title={name} more={t(`fonts.state.${state}`)}>
            <Button
              icon={<Undo2 size={16} className="flip" />}
              aria-label={t('fonts.takeBackOf', { name })}
              onPress={() => takeBack(name)}
            >
              {t('fonts.takeBack')}
            </Button>
          </SettingLine>
        ))}
      </div>
      <TryName />
    </Pane>
  )
}

function TryName() {
  const { t } = useWords()
  const [text, setText] = useState('')
  const settled = useDebounced(text, 300)
  return (
    <div className={cx(panel.card, css.form)}>
      <TextField
        anyScript
        label={t('fonts.try')}
        help={t('fonts.tryHelp')}
        value={text}
        onChange={setText}
        maxLength={200}
      />
      <FontOffer text={settled} whenAll={t('fonts.allRight')} />
    </div>
  )
}
