/** What a template is looked at with: as little as there can be, as much as is usual, and as much as is allowed. */
import type { CertificateBatch, CertificateRecipient } from '#core/certificate/certificate'
import { certificateDate, certificateDays } from '#core/certificate/certificateDate'
import { secondLanguage, wording } from '#core/certificate/wording'
import type { SampleContent } from '#core/contract/templates'
import { sheetOf } from '../issuing/printCertificates.ts'
import { DISC, SAMPLE_CODE } from '../issuing/samplePage.ts'
import { findAchievement, listAchievements } from '../registry/queries/achievements.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'

export interface SampleWanted {
  readonly content: SampleContent
  /** Of the page. */
  readonly language: string
  readonly achievementId: string | null
}

/** The picture is that of the badge asked for, else of the first there is; in typical content so are the words. */
export function sampleBatch(
  workspace: OpenWorkspace,
  { content, language, achievementId }: SampleWanted,
): CertificateBatch {
  const { db } = workspace
  const issuer = getIssuer(db).name
  const found = achievementId === null ? undefined : findAchievement(db, achievementId)
  const achievement = found ?? listAchievements(db)[0]
  const sample: CertificateBatch = achievement
    ? sheetOf(workspace, achievement, issuer)
    : {
        texts: wording(language),
        issuer: { name: issuer, logoPng: null },
        achievement: { name: 'Kitchen and Hygiene', ...TYPICAL },
        badge: { scene: DISC },
      }
  const texts = { texts: wording(language), secondTexts: wording(secondLanguage(language)) }
  switch (content) {
    case 'typical':
      return { ...sample, ...texts }
    case 'shortest':
      return { ...sample, ...texts, achievement: SHORTEST }
    case 'longest':
      return { ...sample, ...texts, achievement: LONGEST }
  }
}

export function samplePerson({ content, language }: SampleWanted): CertificateRecipient {
  const isRtl = wording(language).dir === 'rtl'
  const validUntil = content === 'shortest' ? null : '2028-11-22'
  const datesIn = (some: string) => ({
    dateText: certificateDate('2026-11-22', some),
    validUntilText: validUntil && certificateDate(validUntil, some),
    activityText: content === 'shortest' ? null : certificateDays(SAMPLE_DAYS, some),
  })
  return {
    name: NAMES[content][isRtl ? 'rtl' : 'ltr'],
    language: null,
    number: '4F7K-92QD',
    ...datesIn(language),
    secondDates: datesIn(secondLanguage(language)),
    narrative: content === 'shortest' ? null : content === 'typical' ? STORY : STORY.repeat(12),
    evidence:
      content === 'shortest'
        ? null
        : `https://example.org/${content === 'typical' ? 'work/aino' : 'portfolio/'.repeat(20)}`,
    qr: SAMPLE_CODE,
    credentialJson: '',
  }
}

const NAMES: Readonly<Record<SampleContent, Readonly<Record<'ltr' | 'rtl', string>>>> = {
  shortest: { ltr: 'Li Wu', rtl: 'علي' },
  typical: { ltr: 'Amina Virtanen', rtl: 'عبد الرحمن محمد' },
  longest: {
    ltr: 'Anna-Maria Kristiina von der Schulenburg de la Cruz y Villanueva',
    rtl: 'عبد الرحمن بن محمد بن عبد العزيز بن سليمان الأنصاري القرشي',
  },
}

const SAMPLE_DAYS = { activityStart: '2026-09-01', activityEnd: '2026-11-20' }

const STORY = 'She led the kitchen of the summer camp and taught two others how to. '

const TYPICAL = {
  criteria:
    '- keeps a kitchen safe for forty guests\n- names the fourteen allergens and where they hide\n- plans a menu and its shopping',
  description: 'Cooks for many, safely.',
}

const SHORTEST = { name: 'Tea', criteria: 'Made tea.', description: 'Tea.', level: 0 }

/** As long as facts may be. */
const LONGEST = {
  name: 'Coordination of Community Kitchens, Food Safety, Allergens and Waste for Events with up to Four Hundred Guests',
  criteria: '- plans, cooks and serves for many guests, and writes down what was learned\n'
    .repeat(120)
    .trim(),
  description: 'Runs a community kitchen from the first plan to the last plate. '.repeat(20).trim(),
  level: 3,
}
