/** The same job with the libraries most issuers are built from, used as their documentation shows. */

import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import fontkit from '@cantoo/fontkit'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'
import { PDFDocument } from 'pdf-lib'
import * as pngItxt from 'png-itxt'
import encodeQr from 'qr'
import { originalPng } from '#core/badge/unbakePng'
import { contextLoader } from '#core/proof/contexts'
import { loadContexts } from '../../main/verifying/loadContexts.ts'
import type { Measure } from './index.ts'
import { issue } from './issueWithStudio.ts'

type Credential = Record<string, unknown> & { name: string }

export function issueWithPeers(count: number): Measure {
  return async (folder) => {
    const { batchFolder } = await issue(count, folder)
    const { credentials, png } = inputsFrom(join(batchFolder, 'badges'))
    const out = join(folder, 'peers')
    mkdirSync(out)

    const start = performance.now()
    const signed = await signAndBake(credentials, png, out)
    const baked = performance.now()
    await print(signed, png, join(out, 'certificates.pdf'))
    const printed = performance.now()
    return [
      { step: 'sign, bake PNG and SVG, write', items: count, seconds: (baked - start) / 1000 },
      { step: 'merged certificates (Latin letters only)', items: count, seconds: (printed - baked) / 1000 },
    ]
  }
}

/** The very credentials the studio issued, unsigned again, and one released picture. */
function inputsFrom(badges: string): { credentials: Credential[]; png: Uint8Array } {
  const files = readdirSync(badges)
  const credentials = files
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { proof: _, ...unsigned } = JSON.parse(readFileSync(join(badges, name), 'utf8')) as Credential
      return unsigned as Credential
    })
  const picture = files.find((name) => name.endsWith('.png'))!
  return { credentials, png: originalPng(readFileSync(join(badges, picture))) }
}

async function signAndBake(
  credentials: readonly Credential[],
  png: Uint8Array,
  out: string,
): Promise<Credential[]> {
  const key = await Ed25519Multikey.generate()
  key.controller = `did:key:${key.publicKeyMultibase}`
  key.id = `${key.controller}#${key.publicKeyMultibase}`
  const suite = new DataIntegrityProof({ signer: key.signer(), cryptosuite })
  const documentLoader = contextLoader(
    loadContexts(fileURLToPath(new URL('../../resources/', import.meta.url))),
  )
  const signed: Credential[] = []
  for (const [i, credential] of credentials.entries()) {
    const issuer = { ...(credential.issuer as object), id: key.controller }
    const issued = (await vc.issue({
      credential: { ...credential, issuer },
      suite,
      documentLoader,
    })) as Credential
    const text = JSON.stringify(issued)
    const chunk = pngItxt.set({ type: 'iTXt', keyword: 'openbadgecredential', value: text }, true)
    writeFileSync(join(out, `${i}.json`), text)
    writeFileSync(join(out, `${i}.png`), await collected(Readable.from([Buffer.from(png)]).pipe(chunk)))
    writeFileSync(join(out, `${i}.svg`), `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${text} --></svg>`)
    signed.push(issued)
  }
  return signed
}

/** Its stream is older than async iteration. */
async function collected(stream: NodeJS.ReadWriteStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(stream, 'end')
  return Buffer.concat(chunks)
}

const FONT = new URL(
  '../../node_modules/@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf',
  import.meta.url,
)

async function print(credentials: readonly Credential[], png: Uint8Array, path: string): Promise<void> {
  const document = await PDFDocument.create()
  document.registerFontkit(fontkit)
  const font = await document.embedFont(readFileSync(FONT), { subset: true })
  const image = await document.embedPng(png)
  for (const credential of credentials) {
    const page = document.addPage([842, 595])
    const subject = credential.credentialSubject as {
      identifier: { identityHash: string }[]
      achievement: { criteria: { narrative: string } }
    }
    const name = subject.identifier[0]!.identityHash.replace(/[^\p{Script=Latin} -]/gu, 'x')
    page.drawText('Certificate', { x: 300, y: 480, size: 46, font })
    page.drawText(name, { x: 200, y: 366, size: 40, font })
    page.drawText(credential.name, { x: 300, y: 290, size: 21, font })
    const criteria = subject.achievement.criteria.narrative.replace(/[^\p{Script=Latin}\d .,\n-]/gu, '')
    page.drawText(criteria, { x: 160, y: 264, size: 11, font, maxWidth: 520, lineHeight: 15 })
    page.drawImage(image, { x: 355, y: 60, width: 132, height: 132 })
    const { modules, size } = qrModules(JSON.stringify(credential).slice(0, 750))
    page.drawSvgPath(modules, { x: 622, y: 198, scale: 122 / size })
  }
  writeFileSync(path, await document.save())
}

function qrModules(text: string): { modules: string; size: number } {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', border: 1 })
  const modules = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { modules, size: rows.length }
}
