import type { CertificateBatch } from '#core/certificate/certificate'
import { certificateDate } from '#core/certificate/certificateDate'
import { personalLayouts } from '#core/certificate/personalLayer'
import { layOutShared } from '#core/certificate/sharedLayer'
import type { CertificateTemplate } from '#core/certificate/template'
import { templates } from '#core/certificate/templates'
import { wording } from '#core/certificate/wording'
import type { CertificateTemplateChoice } from '#core/contract/batches'
import type { Scene } from '#core/design/scene'
import { certificateToSvg } from '#core/paint/certificateToSvg'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { isDark, type QrSymbol, qrSymbol } from '#core/qr/qrSymbol'
import { pngDataUri, svgDataUri } from '../artwork/dataUri.ts'
import { rasterise } from '../artwork/rasterise.ts'
import { openFonts } from '../printing/openFonts.ts'
import { findAchievement, listAchievements } from '../registry/queries/achievements.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { sheetOf } from './printCertificates.ts'

/** Wide enough for a card on a screen with two dots to a pixel. */
const PIXELS = 400

/** Every template with the words and the badge of an achievement, or of the workspace's first if it is null. */
export async function templateChoices(
  workspace: OpenWorkspace,
  { achievementId, previews }: { achievementId: string | null; previews: boolean },
): Promise<CertificateTemplateChoice[]> {
  const batch = previews ? sampleBatch(workspace, achievementId) : null
  const choices: CertificateTemplateChoice[] = []
  for (const template of templates) {
    const { id, kind, paper } = template
    const orientation = paper.width > paper.height ? 'landscape' : 'portrait'
    const name = `${KINDS[kind]}, ${orientation}`
    const preview = batch && (await previewOf({ ...batch, template }, template))
    choices.push({ id, kind, name, paper: paper.name, orientation, preview })
  }
  return choices
}

const KINDS: Readonly<Record<CertificateTemplate['kind'], string>> = {
  formal: 'Formal',
  modern: 'Modern',
  minimal: 'Minimal',
  playful: 'Playful',
  bilingual: 'Two languages',
  card: 'Card',
}

function sampleBatch(workspace: OpenWorkspace, achievementId: string | null): CertificateBatch {
  const { db } = workspace
  const issuer = getIssuer(db).name
  const achievement =
    (achievementId === null ? undefined : findAchievement(db, achievementId)) ?? listAchievements(db)[0]
  if (achievement) return sheetOf(workspace, achievement, issuer)
  return {
    texts: wording('en'),
    secondTexts: wording('fi'),
    issuer: { name: issuer, logoPng: null },
    achievement: { name: 'Your badge', criteria: 'What a person did to earn it.' },
    badge: { scene: DISC },
  }
}

const DISC: Scene = {
  width: 100,
  height: 100,
  shapes: [
    {
      path: 'M96 50C96 75.4 75.4 96 50 96C24.6 96 4 75.4 4 50C4 24.6 24.6 4 50 4C75.4 4 96 24.6 96 50Z',
      fill: '#14324a',
    },
    { path: 'M50 24L57 43L77 44L61 56L67 75L50 64L33 75L39 56L23 44L43 43Z', fill: '#b08a3c' },
  ],
}

async function previewOf(batch: CertificateBatch, template: CertificateTemplate): Promise<string> {
  const fonts = openFonts(template.face)
  const { texts, secondTexts, badge, issuer } = batch
  const shared = layOutShared(batch, fonts, {
    logo: issuer.logoPng && aspectOf(issuer.logoPng),
    badge: 'scene' in badge ? badge.scene.width / badge.scene.height : aspectOf(badge.png),
  })
  const dateText = certificateDate(SAMPLE_DAY, texts.language)
  const personal = personalLayouts({ texts, fonts, shared })({
    name: 'Amina Virtanen',
    language: null,
    number: '4F7K-92QD',
    dateText,
    validUntilText: null,
    ...(secondTexts && {
      secondDates: { dateText: certificateDate(SAMPLE_DAY, secondTexts.language), validUntilText: null },
    }),
    qr: SAMPLE_CODE,
    credentialJson: '',
  })
  const svg = certificateToSvg(shared, personal, {
    badge: 'scene' in badge ? svgDataUri(sceneToSvg(badge.scene)) : pngDataUri(badge.png),
    logo: issuer.logoPng && pngDataUri(issuer.logoPng),
    qr: rowsOf(qrSymbol(SAMPLE_CODE)!),
  })
  return pngDataUri(
    await rasterise(svg, template.paper.width > template.paper.height ? PIXELS : PIXELS * 0.72),
  )
}

const rowsOf = (symbol: QrSymbol): boolean[][] =>
  Array.from({ length: symbol.size }, (_, y) =>
    Array.from({ length: symbol.size }, (__, x) => isDark(symbol, x, y)),
  )

const SAMPLE_DAY = '2026-05-20'
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
/** As long as the code of an ordinary credential. It opens nothing. */
const SAMPLE_CODE = Array.from({ length: 900 }, (_, i) => LETTERS[(i * i * 7 + i * 13) % 45]).join('')

/** Width by height, from the header of a PNG. */
function aspectOf(png: Uint8Array): number {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  return view.getUint32(16) / view.getUint32(20)
}
