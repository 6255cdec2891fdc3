import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../../scripts/projectFolder.ts'

const read = (file: string): string => readFileSync(join(projectFolder, 'endpoint', file), 'utf8')
const main = read('main.ts')
const understood = new Set(
  [...main.matchAll(/\.env\('(\w+)'\)|\{ (DATABASE_URL) \} = env/g)].map(([, one, other]) => one ?? other!),
)

describe('what a host installs', () => {
  test('copies only what is there', () => {
    const copies = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from]) =>
      from!.split(' '),
    )
    expect(copies.length).toBeGreaterThan(4)
    expect(copies.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([])
  })

  test('sets only what the program understands', () => {
    const ours = /^(?:ENDPOINT_DATA|DATABASE_URL|PUBLIC_URL|PROXIES|INSTANCES|PORT|HOST)$/
    const set = [
      ...read('Dockerfile').matchAll(/\b([A-Z_]+)=/g),
      ...read('compose.yaml').matchAll(/^ {6}([A-Z_]+):/gm),
      ...read('rosette-endpoint.service').matchAll(/(?:Environment=| )([A-Z_]+)=/g),
    ].map(([, name]) => name!)
    const mine = set.filter((name) => ours.test(name))
    expect(new Set(mine)).toEqual(understood)
    expect(set.filter((name) => !ours.test(name) && !/^(POSTGRES_\w+|NODE_ENV|DOMAIN)$/.test(name))).toEqual(
      [],
    )
  })

  test('starts a program that is there', () => {
    const started = [
      ...read('Dockerfile').matchAll(/^(?:ENTRYPOINT|CMD) \[.*"([\w/.]+\.ts)"\]$/gm),
      ...read('rosette-endpoint.service').matchAll(/^ExecStart=\S+ ([\w/.]+)$/gm),
      ...read('compose.yaml').matchAll(/dockerfile: (\S+)/g),
    ].map(([, path]) => path!)
    expect(started).toEqual(['endpoint/main.ts', 'endpoint/main.ts', 'endpoint/Dockerfile'])
    expect(started.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([])
  })

  test('is told only commands and options that exist', () => {
    const guide = read('README.md')
    const commands = [...guide.matchAll(/npm run endpoint -- ([a-z]+)/g)].map(([, name]) => name!)
    expect(commands.length).toBeGreaterThan(6)
    for (const name of commands) expect(main).toContain(`command('${name}'`)
    for (const [, option] of guide.matchAll(/[ `[]--([a-z-]+)/g)) {
      const foreign = ['detach', 'build', 'format', 'username'].includes(option!)
      expect(foreign || main.includes(`--${option} `) || ['issuer'].includes(option!)).toBe(true)
    }
  })
})
