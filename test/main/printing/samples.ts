import { createHash } from 'node:crypto'
import type { CertificateRecipient } from '#core/certificate/certificate'
import { certificateDate } from '#core/certificate/certificateDate'
import { paletteOf } from '#core/certificate/palette'
import type { AreasBatch } from '#core/certificate/sharedLayer'
import { wording } from '#core/certificate/wording'
import type { Scene } from '#core/design/scene'

export const scene: Scene = {
  width: 1000,
  height: 1000,
  shapes: [
    {
      path: 'M20 500C20 235 235 20 500 20C765 20 980 235 980 500C980 765 765 980 500 980C235 980 20 765 20 500Z',
      fill: '#0f5c63',
    },
    {
      path: 'M500 260L560 430L740 435L598 545L648 718L500 615L352 718L402 545L260 435L440 430Z',
      fill: '#e07a3f',
    },
    { path: 'M500 300Q600 500 500 700Q400 500 500 300Z', fill: '#ffffff', stroke: '#0f5c63', strokeWidth: 6 },
  ],
}

export const criteria = `To earn this badge a person:

- plans the cleaning of hands, tools and surfaces
- separates raw from cooked, **measures and records** temperatures
- names the [fourteen allergens](https://example.org)`

export const batch = (language = 'en', changes: Partial<AreasBatch> = {}): AreasBatch => ({
  texts: wording(language),
  issuer: { name: 'Aallokko ry', logoPng: null },
  achievement: { name: 'Kitchen and Hygiene', criteria },
  badge: { scene },
  palette: paletteOf('#0f5c63'),
  ...changes,
})

export const recipient = (
  name: string,
  changes: Partial<CertificateRecipient> = {},
): CertificateRecipient => ({
  name,
  language: null,
  number: '4F7K-92QD',
  dateText: certificateDate('2026-11-22', 'en'),
  validUntilText: certificateDate('2028-11-22', 'en'),
  qr: payload(700, name),
  credentialJson: JSON.stringify({ id: `urn:uuid:${name}`, type: ['VerifiableCredential'] }),
  ...changes,
})

const BASE45 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** What the QR of a packed credential looks like: noise in base45, the same for the same seed. */
export function payload(length: number, seed: string): string {
  let text = 'OB1:'
  for (let i = 0; text.length < length; i++) {
    for (const byte of createHash('sha256').update(`${seed} ${i}`).digest()) text += BASE45[byte % 45]!
  }
  return text.slice(0, length)
}

export const names: readonly (readonly [name: string, language: string])[] = [
  ['محمد الأمين الشامي', 'ar'],
  ['Siân Ó Súilleabháin-Łukaszewicz', 'en'],
  ['ปิ่นทองคำ น้ำผึ้ง', 'th'],
  ['क्षेत्री शक्ति श्रेष्ठ', 'hi'],
  ['Оксана Їжакевич-Ґудзь', 'uk'],
  ['Nguyễn Thị Hồng Hạnh', 'vi'],
  ['ኣብረሃለይ ተስፋይ', 'ti'],
  ['پروین احمدی‌زاده', 'fa'],
  ['Amina أمينة Abdi', 'so'],
  ['שרה כהן', 'he'],
  ['রহিমা বেগম', 'bn'],
  ['தமிழ்ச்செல்வி', 'ta'],
  ['សុខា វណ្ណា', 'km'],
  ['အောင်ဆန်း', 'my'],
  ['ნინო ბერიძე', 'ka'],
  ['Արամ Խաչատրյան', 'hy'],
  ['Ελένη Παπαδοπούλου', 'el'],
]
