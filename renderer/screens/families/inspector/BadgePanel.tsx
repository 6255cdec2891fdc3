import { CircleDashed, RotateCcw } from 'lucide-react'
import { NO_EDITS } from '#core/design/edits'
import { type FamilyMember, nameOf } from '#core/family/familyDocument'
import { styles } from '#core/family/styles'
import { Button } from '../../../components/Button.tsx'
import { IconSearch } from '../../../components/IconSearch.tsx'
import { SelectField } from '../../../components/SelectField.tsx'
import { Switch } from '../../../components/Switch.tsx'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Reach } from '../../../stage/inspector/Reach.tsx'
import { badgeLanguages, languageName } from '../../badges/badgeLanguages.ts'
import { BrandField } from '../BrandField.tsx'
import { changeMember, withWords } from '../changes.ts'
import { LevelField } from '../LevelField.tsx'
import { StepField } from '../StepField.tsx'
import { handEditCount } from './handEditCount.ts'
import css from './Inspector.module.css'
import { Versions } from './Versions.tsx'

/** The words and the icon of one badge, and where it differs from its family. */
export function BadgePanel() {
  const { t, language } = useWords()
  const { document, member, commit, preview } = useFamily()
  if (!member) return <p className={css.section}>{t('families.noBadges')}</p>
  const name = nameOf(member) || t('families.untitled')
  const set = (some: Partial<FamilyMember>) => changeMember(member.id, (before) => ({ ...before, ...some }))
  const step = (label: string, some: Partial<FamilyMember>) => commit(label, set(some))
  const { variation } = member
  const letters = [...new Intl.Segmenter(member.language).segment(member.title)].length
  const edited = handEditCount(member.edits)
  return (
    <div key={member.id}>
      <Reach icon={CircleDashed}>{t('families.reach.badge', { name })}</Reach>
      <div className={css.section}>
        <StepField
          anyScript
          label={t('families.badge.title')}
          help={t('families.badge.letters', { count: letters })}
          value={member.title}
          maxLength={300}
          change={(title) => changeMember(member.id, (before) => withWords(before, { title }))}
          step={t('families.step.title')}
        />
        <StepField
          optional
          anyScript
          label={t('families.badge.subtitle')}
          value={member.subtitle}
          maxLength={120}
          change={(subtitle) => set({ subtitle })}
          step={t('families.step.subtitle')}
        />
        <div className={css.two}>
          <LevelField
            level={member.level}
            of={member.of}
            onChange={(reached) => step(t('families.step.level'), reached)}
          />
          <SelectField
            label={t('families.badge.language')}
            value={member.language}
            onChange={(tag) =>
              commit(
                t('families.step.language'),
                changeMember(member.id, (before) => withWords(before, { language: tag })),
              )
            }
            choices={[...new Set([...badgeLanguages, member.language])].map((tag) => ({
              id: tag,
              label: languageName(tag, language),
            }))}
          />
        </div>
      </div>
      <div className={css.section}>
        <h3>{t('look.icon')}</h3>
        <IconSearch
          icon={member.icon}
          onChange={(icon) => icon !== member.icon && step(t('families.step.icon'), { icon })}
        />
      </div>
      <div className={css.section}>
        <h3>{t('families.badge.variation')}</h3>
        <SelectField
          label={t('families.badge.style')}
          value={variation.style ?? FAMILY}
          onChange={(style) => {
            const { style: _, ...others } = variation
            step(t('families.step.ownStyle'), {
              variation: style === FAMILY ? others : { ...others, style },
            })
          }}
          choices={[
            { id: FAMILY, label: t('families.badge.familyStyle') },
            ...styles.map(({ id, name: label }) => ({ id, label })),
          ]}
        />
        <Switch
          label={t('families.badge.ownColour')}
          isOn={variation.brand !== undefined}
          onChange={(isOn) => {
            const { brand: _, ...others } = variation
            step(t('families.step.ownColour'), {
              variation: isOn ? { ...others, brand: document.look.brand } : others,
            })
          }}
        />
        {variation.brand !== undefined && (
          <BrandField
            compact
            brand={variation.brand}
            onTry={(brand) => preview(set({ variation: { ...variation, brand } }))}
            onChange={(brand) => step(t('families.step.ownColour'), { variation: { ...variation, brand } })}
          />
        )}
      </div>
      <div className={css.section}>
        <h3>{t('families.badge.byHand')}</h3>
        <p className={css.help}>
          {edited === 0 ? t('families.badge.byHandNone') : t('families.badge.byHandCount', { count: edited })}
        </p>
        {edited > 0 && (
          <Button
            icon={<RotateCcw size={15} />}
            onPress={() => step(t('families.step.reset', { name }), { edits: NO_EDITS })}
          >
            {t('families.badge.reset')}
          </Button>
        )}
      </div>
      <Versions member={member.id} />
    </div>
  )
}

/** Not the id of any style. */
const FAMILY = ''
