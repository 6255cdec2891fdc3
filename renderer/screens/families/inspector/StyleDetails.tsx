import { useMemo } from 'react'
import { frameKinds } from '#core/family/changing/withFrame'
import { iconTreatments } from '#core/family/changing/withIcon'
import { levelKindsFor } from '#core/family/changing/withLevel'
import { groundPatterns } from '#core/family/changing/withPattern'
import { ribbonKinds } from '#core/family/changing/withRibbon'
import { voiceNames } from '#core/family/lettering/voice'
import { styles } from '#core/family/styles'
import { Switch } from '../../../components/Switch.tsx'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { changeStyle } from '../changes.ts'
import { StyleDetail } from './StyleDetail.tsx'

/** Turns of a hue from the brand's that go well with it, in degrees. */
const turns = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330]

/** The parts of the style that can be had otherwise. */
export function StyleDetails() {
  const { t, format } = useWords()
  const { document, commit } = useFamily()
  const style = styles.find(({ id }) => id === document.look.style)
  const details = useMemo(() => {
    const asStyle = { id: 'style', name: t('families.look.asStyle'), value: undefined }
    const none = { id: 'none', name: t('families.look.none'), value: 'none' }
    const named = <Name extends string>(names: readonly Name[], nameOf: (name: Name) => string) =>
      names.map((name) => ({ id: name, name: nameOf(name), value: name }))
    const turned = turns.map((turn) => ({
      id: String(turn),
      name: t('families.look.turn', { degrees: format.number(turn) }),
      value: turn,
    }))
    return {
      frame: [asStyle, none, ...named(frameKinds, (name) => t(`families.option.frame.${name}`))],
      pattern: [asStyle, none, ...named(groundPatterns, (name) => t(`families.option.pattern.${name}`))],
      ribbon: [asStyle, none, ...named(ribbonKinds, (name) => t(`families.option.ribbon.${name}`))],
      voice: [asStyle, ...named(voiceNames, (name) => t(`families.option.voice.${name}`))],
      iconTreatment: [
        asStyle,
        ...named(iconTreatments, (name) => t(`families.option.iconTreatment.${name}`)),
      ],
      level: [
        asStyle,
        ...named(style ? levelKindsFor(style) : [], (name) => t(`families.option.level.${name}`)),
      ],
      accent: [asStyle, ...turned],
      second: [asStyle, ...turned],
    }
  }, [t, format, style])
  return (
    <>
      <StyleDetail field="frame" label={t('families.look.frame')} options={details.frame} />
      <StyleDetail field="pattern" label={t('families.look.pattern')} options={details.pattern} />
      <StyleDetail field="ribbon" label={t('families.look.ribbon')} options={details.ribbon} />
      <StyleDetail field="voice" label={t('families.look.voice')} options={details.voice} />
      <Switch
        label={t('families.look.caps')}
        isOn={document.look.changes.caps ?? style?.type.caps ?? false}
        onChange={(isOn) => commit(t('families.look.caps'), changeStyle('caps', isOn))}
      />
      <StyleDetail
        field="iconTreatment"
        label={t('families.look.iconTreatment')}
        options={details.iconTreatment}
      />
      <StyleDetail field="level" label={t('families.look.level')} options={details.level} />
      <StyleDetail field="accent" label={t('families.look.accent')} options={details.accent} />
      <StyleDetail field="second" label={t('families.look.second')} options={details.second} />
    </>
  )
}
