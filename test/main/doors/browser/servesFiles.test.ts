import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDoor, type TestDoor } from './openTestDoor.ts'

let it: TestDoor
beforeAll(async () => {
  it = await openTestDoor()
  await write('output/spring/Nguyễn Thị Hồng.pdf', '%PDF-1.7 a certificate')
  await write('output/spring/badge.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await write('output/spring/results.csv', 'name\nAino\n')
  await write('keys/issuer.json', '{"secret":true}')
  await write('.lock.json', '{}')
  await write('registry.sqlite', 'SQLite format 3')
})
afterAll(() => it.door.close())

async function write(name: string, text: string): Promise<void> {
  const path = join(it.workspace, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

const output = (path: string) => it.ask(`${it.folder}files/${encodeURIComponent(path)}`)

describe('the renderer', () => {
  test('is served with a policy that allows only its own parts', async () => {
    const answer = await it.ask(it.folder)
    expect(answer.status).toBe(200)
    const policy = String(answer.headers['content-security-policy'])
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]) {
      expect(policy).toContain(rule)
    }
    expect(policy).not.toContain('unsafe')
  })

  test('gets the script that says a window is open, and its own scripts', async () => {
    expect((await it.ask(it.folder)).text).toContain('<script type="module" src="alive.js"></script></head>')
    const script = await it.ask(`${it.folder}main.js`)
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(script.text).toContain('ready')
  })

  test('has no way out of its folder', async () => {
    for (const name of [
      '../package.json',
      '%2e%2e/package.json',
      '..%2fpackage.json',
      '..%5c..%5cx',
      '/etc/passwd',
    ]) {
      const answer = await it.ask(it.folder + name)
      expect([403, 404], name).toContain(answer.status)
    }
  })
})

describe('output of the workspace', () => {
  test('is shown by its path in the workspace or on the disk, with its name in any script', async () => {
    const name = 'output/spring/Nguyễn Thị Hồng.pdf'
    for (const path of [name, join(it.workspace, name)]) {
      const answer = await output(path)
      expect(answer.status, path).toBe(200)
      expect(answer.text).toBe('%PDF-1.7 a certificate')
      expect(answer.headers['content-type']).toBe('application/pdf')
      expect(answer.headers['content-disposition']).toBe(
        `inline; filename*=UTF-8''${encodeURIComponent('Nguyễn Thị Hồng.pdf')}`,
      )
    }
    const unencoded = await it.ask(`${it.folder}files/output/spring/badge.svg`)
    expect(unencoded.status).toBe(200)
  })

  test('cannot run a script, even as an SVG opened by itself', async () => {
    const policy = String((await output('output/spring/badge.svg')).headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox')
    expect(policy).not.toContain('script-src')
  })

  test('lists are saved, not shown', async () => {
    expect((await output('output/spring/results.csv')).headers['content-disposition']).toMatch(/^attachment/)
  })

  test('ends at the workspace: nothing above it, by path or by link', async () => {
    const outside = join(dirname(it.workspace), 'outside.pdf')
    await writeFile(outside, 'not yours')
    await symlink(outside, join(it.workspace, 'link.pdf')).catch(() => undefined)
    await symlink(dirname(it.workspace), join(it.workspace, 'up')).catch(() => undefined)
    for (const path of ['../outside.pdf', outside, 'link.pdf', 'up/outside.pdf', '/etc/passwd', 'a\0.pdf']) {
      expect((await output(path)).status, path).toBe(404)
    }
    expect((await it.ask(`${it.folder}files/..%2Foutside.pdf`)).status).toBe(404)
  })

  test('leaves out the key, the registry, hidden files, folders and what is not there', async () => {
    const kept = [
      'keys/issuer.json',
      'output/../keys/issuer.json',
      '.lock.json',
      'registry.sqlite',
      'output',
      'no.pdf',
    ]
    for (const path of kept) expect((await output(path)).status, path).toBe(404)
  })

  test('an address that cannot be decoded is not an answerable one', async () => {
    const answer = await it.ask(`${it.folder}files/%E0%A4%A.pdf`)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.text).not.toContain('URI')
  })
})
