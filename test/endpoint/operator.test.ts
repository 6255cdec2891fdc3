import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  erase,
  exportTo,
  list,
  metrics,
  move,
  redirects,
  resume,
  suspend,
} from '../../endpoint/operator/commands.ts'
import { importFrom } from '../../endpoint/operator/importFrom.ts'
import { tombstoneOf } from '../../endpoint/store/tombstones.ts'
import { temporaryFolder } from '../temporaryFolder.ts'
import { openTestEndpoint, random, type TestEndpoint } from './openTestEndpoint.ts'
import { pngImage, type TestStudio } from './testStudio.ts'

let endpoint: TestEndpoint
let studio: TestStudio
let page: string
beforeEach(async () => {
  endpoint = await openTestEndpoint()
  studio = await endpoint.connect()
  const list = await studio.statusList([3])
  const credential = await studio.credential({ status: studio.place(4) })
  await studio.push(list, pngImage(), await studio.achievement(), credential)
  page = studio.addresses.credential(credential.id).page
})
afterEach(() => endpoint.close())

const LATER = '2026-11-21T09:31:00.000Z'
const issuer = (): string => studio.issuer.did
const afterAWhile = (): void => {
  endpoint.clock.now = new Date(endpoint.clock.now.getTime() + 2000)
}

describe('the host', () => {
  test('sees who is here and who was invited', async () => {
    await endpoint.invite()
    const lines = await list(endpoint.world)
    expect(lines[0]).toContain(issuer())
    expect(lines[0]).toContain('active  5 entries')
    expect(lines[1]).toMatch(/^invited: Aallokko ry, until 2026-12-21$/)
    expect(await metrics(endpoint.world)).toContain('page          1')
  })

  test('is not deceived by a name with control characters', async () => {
    await studio.push(await studio.profile({ name: '\u001b[2Jroot\u202e', at: '2026-11-21T09:31:00Z' }))
    expect((await list(endpoint.world)).join('\n')).not.toMatch(/[\u001b\u202e]/)
  })

  test('pauses an issuer, whose pages and pushes stop, and lets it go on', async () => {
    expect((await endpoint.get(page)).status).toBe(200)
    await suspend({ issuer: issuer() }, endpoint.world)
    afterAWhile()
    expect((await endpoint.get(page)).status).toBe(403)
    const refused = await studio.post('sync/push', { entries: [{}] })
    expect(await refused.json()).toMatchObject({ code: 'sync/suspended' })
    const again = await studio.enrol(await endpoint.invite())
    expect(await again.json()).toMatchObject({ code: 'sync/suspended' })
    await resume({ issuer: issuer() }, endpoint.world)
    afterAWhile()
    expect((await endpoint.get(page)).status).toBe(200)
  })

  test('erases one credential, or an issuer with everything', async () => {
    const credential = page.split('/').at(-2)!
    await erase({ issuer: issuer(), credential }, endpoint.world)
    afterAWhile()
    expect((await endpoint.get(page)).status).toBe(404)
    expect((await endpoint.get(studio.addresses.page)).status).toBe(200)
    await erase({ issuer: issuer() }, endpoint.world)
    afterAWhile()
    expect((await endpoint.get(studio.addresses.page)).status).toBe(404)
    expect(await list(endpoint.world)).toEqual(['No issuer has connected yet.'])
  })

  test('is told when there is no such issuer, and nothing is done', async () => {
    for (const work of [suspend, resume, erase]) {
      await expect(work({ issuer: 'did:key:z6MkOther' }, endpoint.world)).rejects.toMatchObject({
        code: 'endpoint/no-such-issuer',
      })
    }
  })
})

describe('leaving', () => {
  const moveAway = async (to: string) => {
    const out = join(temporaryFolder(), 'export.ndjson')
    const lines = await move({ issuer: issuer(), to, out }, endpoint.world)
    afterAWhile()
    return { out, lines }
  }

  test('takes everything to another endpoint, where every address is the same', async () => {
    const before = await (await endpoint.get(page)).text()
    const { out } = await moveAway('https://new.example/')
    const other = await openTestEndpoint(undefined, { publicUrl: 'https://new.example/' })
    try {
      const lines = await importFrom({ file: out, name: 'From the old host' }, other.world, random)
      expect(lines).toEqual([`${issuer()}: 5 entries taken in, 0 were here, 0 refused.`])
      expect(await (await other.get(page)).text()).toBe(before)
      expect(await importFrom({ file: out, name: 'x' }, other.world, random)).toEqual([
        `${issuer()}: 0 entries taken in, 5 were here, 0 refused.`,
      ])
      expect((await other.studio().post('sync/push', { entries: [{}] })).status).toBe(200)
    } finally {
      await other.close()
    }
  })

  test('takes along what was erased, so that it is refused at the new place, and nothing of anybody else', async () => {
    const credential = await studio.credential()
    await studio.push(credential)
    const erasure = { kind: 'erasure', of: 'credential', id: credential.id, at: LATER } as const
    expect(await studio.push(erasure)).toEqual([{ result: 'stored' }])
    const { out } = await moveAway('https://new.example/')
    expect(readFileSync(out, 'utf8')).not.toContain(credential.id)
    const other = await openTestEndpoint(undefined, { publicUrl: 'http://localhost/' })
    try {
      const stranger = await other.connect(23)
      const theirs = await stranger.credential()
      const planted = JSON.stringify({ rosetteErased: [tombstoneOf(stranger.issuer.did, theirs.id)] })
      const [header, ...rest] = readFileSync(out, 'utf8').split('\n')
      writeFileSync(out, [header, planted, ...rest].join('\n'))
      await importFrom({ file: out, name: 'From the old host' }, other.world, random)
      expect(await other.studio().push(credential)).toMatchObject([{ code: 'sync/erased' }])
      expect(await stranger.push(theirs)).toEqual([{ result: 'stored' }])
    } finally {
      await other.close()
    }
  })

  test('leads every old address to the same one at the new place', async () => {
    const { lines, out } = await moveAway('https://new.example/badges')
    for (const path of [page, studio.addresses.profile, studio.addresses.image(pngImage().id, 'png')]) {
      const response = await endpoint.get(path)
      expect([response.status, response.headers.get('location')]).toEqual([
        308,
        `https://new.example/badges/${path}`,
      ])
    }
    const rule = `/${studio.addresses.page}* https://new.example/badges/${studio.addresses.page}:splat 308`
    expect(lines).toContain(rule)
    expect(await redirects(endpoint.world)).toEqual([rule])
    expect(readFileSync(`${out}.redirects`, 'utf8')).toBe(`${rule}\n`)
    const refused = await studio.post('sync/push', { entries: [{}] })
    expect(await refused.json()).toMatchObject({ code: 'sync/moved' })
  })

  test('leaves nothing of the content behind', async () => {
    await moveAway('https://new.example/')
    expect(await metrics(endpoint.world)).toContain('bytes         0')
  })

  test('is refused to where it would go in a circle, or nowhere', async () => {
    for (const to of ['http://localhost/', 'javascript:alert(1)', 'new.example', 'https://new.example/?x=']) {
      const moving = move({ issuer: issuer(), to, out: join(temporaryFolder(), 'out') }, endpoint.world)
      await expect(moving).rejects.toMatchObject({ code: 'endpoint/bad-address' })
    }
    expect((await endpoint.get(page)).status).toBe(200)
  })

  test('is something the issuer can do by itself: it gets the same file', async () => {
    const out = join(temporaryFolder(), 'export.ndjson')
    await exportTo({ issuer: issuer(), out }, endpoint.world)
    const response = await studio.post('sync/export', {})
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    expect(await response.text()).toBe(readFileSync(out, 'utf8'))
  })

  test('does not carry a forgery in: what was changed in the file is refused', async () => {
    const out = join(temporaryFolder(), 'export.ndjson')
    await exportTo({ issuer: issuer(), out }, endpoint.world)
    writeFileSync(out, readFileSync(out, 'utf8').replace('Peer tutor, starter', 'Master of Science'))
    const other = await openTestEndpoint()
    try {
      const lines = await importFrom({ file: out, name: 'x' }, other.world, random)
      expect(lines[0]).toContain('4 entries taken in, 0 were here, 1 refused')
    } finally {
      await other.close()
    }
  })

  test('does not take a file for whole that is cut off, or no such file', async () => {
    const out = join(temporaryFolder(), 'export.ndjson')
    await exportTo({ issuer: issuer(), out }, endpoint.world)
    const other = await openTestEndpoint()
    try {
      const text = readFileSync(out, 'utf8')
      const withoutEnd = text.slice(0, text.trimEnd().lastIndexOf('\n') + 1)
      for (const damaged of [withoutEnd, text.slice(0, -20), '', '{}\n', 'not JSON']) {
        writeFileSync(out, damaged)
        const importing = importFrom({ file: out, name: 'x' }, other.world, random)
        await expect(importing).rejects.toMatchObject({ code: 'endpoint/not-an-export' })
      }
      expect(await list(other.world)).toHaveLength(1)
    } finally {
      await other.close()
    }
  })
})
