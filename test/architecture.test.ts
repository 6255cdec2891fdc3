import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../scripts/projectFolder.ts'
import { inCheckout, type Source, sources } from './sources.ts'

interface Import {
  /** Paths in the checkout with `/` between folders; packages keep their names. */
  readonly from: string
  readonly to: string
  /** Erased before the program runs. */
  readonly isType: boolean
}

const imports = sources.flatMap(importsOf)

/** Sentences about the imports that break a rule; empty when none does. */
const breaking = (rule: (found: Import) => boolean): string[] =>
  imports.filter(rule).map(({ from, to }) => `${from} imports ${to}`)

const isIn = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
const isOurs = (path: string): boolean =>
  isIn(path, 'core', 'endpoint', 'main', 'preload', 'renderer', 'scripts', 'test')

describe('the dependency rule', () => {
  test('there are imports to judge', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  test('core uses nothing of ours but itself, and neither Node nor Electron', () => {
    expect(breaking(({ from, to }) => isIn(from, 'core') && isOurs(to) && !isIn(to, 'core'))).toEqual([])
    expect(
      breaking(({ from, to }) => isIn(from, 'core') && (to.startsWith('node:') || to === 'electron')),
    ).toEqual([])
  })

  test('drawing and credentials do not know each other', () => {
    const drawing = ['core/design', 'core/family', 'core/paint']
    const credentials = ['core/credential', 'core/proof']
    expect(breaking(({ from, to }) => isIn(from, ...drawing) && isIn(to, ...credentials))).toEqual([])
    expect(breaking(({ from, to }) => isIn(from, ...credentials) && isIn(to, ...drawing))).toEqual([])
  })

  test('preload sees names and Electron alone', () => {
    const allowed = ['electron', 'core/contract/channels.ts']
    expect(breaking(({ from, to }) => isIn(from, 'preload') && !allowed.includes(to))).toEqual([])
  })

  test('the renderer sees core, never another process or Node', () => {
    expect(
      breaking(({ from, to }) => isIn(from, 'renderer') && isOurs(to) && !isIn(to, 'renderer', 'core')),
    ).toEqual([])
    expect(
      breaking(({ from, to }) => isIn(from, 'renderer') && (to.startsWith('node:') || to === 'electron')),
    ).toEqual([])
  })

  test('main does not see the renderer, preload or the scripts', () => {
    expect(breaking(({ from, to }) => isIn(from, 'main') && isOurs(to) && !isIn(to, 'main', 'core'))).toEqual(
      [],
    )
  })

  test('the endpoint sees Node and core, and nobody sees the endpoint', () => {
    expect(
      breaking(({ from, to }) => isIn(from, 'endpoint') && isOurs(to) && !isIn(to, 'endpoint', 'core')),
    ).toEqual([])
    expect(breaking(({ from, to }) => isIn(to, 'endpoint') && !isIn(from, 'endpoint'))).toEqual([])
  })

  test('only the Electron door imports Electron', () => {
    const doors = ['main/doors/electron', 'main/index.ts', 'preload']
    expect(breaking(({ from, to }) => to === 'electron' && !isIn(from, ...doors))).toEqual([])
  })

  test('the application knows no door', () => {
    expect(
      breaking(
        ({ from, to }) =>
          isIn(from, 'main') && !isIn(from, 'main/doors', 'main/index.ts') && isIn(to, 'main/doors'),
      ),
    ).toEqual([])
  })

  test('the areas of core use one another in one direction', () => {
    const used: Record<string, readonly string[]> = {
      badge: [],
      certificate: ['colour', 'design', 'sentence', 'template', 'text'],
      colour: ['design'],
      contract: ['design', 'family', 'template'],
      credential: ['contract', 'proof', 'sentence'],
      design: [],
      family: ['colour', 'design', 'text'],
      icons: ['family', 'people'],
      pages: ['contract', 'credential', 'proof', 'sentence'],
      paint: ['certificate', 'design', 'qr', 'text'],
      paper: ['proof'],
      people: ['contract', 'sentence', 'text'],
      proof: [],
      qr: [],
      quality: ['colour', 'contract', 'design', 'family'],
      sentence: [],
      sheets: ['certificate', 'design', 'text'],
      sync: ['credential', 'proof'],
      template: ['design'],
      text: [],
      verifying: ['badge', 'contract', 'credential', 'paper', 'proof'],
    }
    const areaOf = (path: string): string | undefined => /^core\/(\w+)\//.exec(path)?.[1]
    const between = imports.flatMap(({ from, to, isType }) => {
      const [user, area] = [areaOf(from), areaOf(to)]
      return user && area && user !== area ? [{ from, to, user, area, isType }] : []
    })
    expect(between.filter(({ user, area }) => !used[user]?.includes(area))).toEqual([])
    // The schemas are for the doors: inside, their types are enough.
    expect(between.filter(({ area, isType }) => area === 'contract' && !isType)).toEqual([])
  })

  test.each(['core', 'endpoint', 'main'])(
    'no module of %s needs itself by a detour, not even for a type',
    (folder) => {
      expect(cyclesIn(imports.filter(({ from, to }) => isIn(from, folder) && isIn(to, folder)))).toEqual([])
    },
  )
})

describe('what one place keeps to itself', () => {
  test('only main/keys makes and holds private keys', () => {
    expect(elsewhere(/\b(createPrivateKey|generateKeyPair\w*|openSeed)\b/, 'main/keys')).toEqual([])
  })

  test('only main/registry and endpoint/store speak SQL', () => {
    const databases = ['main/registry', 'endpoint/store']
    expect(elsewhere(/\.prepare\(|\.pragma\(/, ...databases)).toEqual([])
    const drivers = ['better-sqlite3', 'pg', 'kysely']
    expect(
      breaking(({ from, to, isType }) => drivers.includes(to) && !isType && !isIn(from, ...databases)),
    ).toEqual([])
  })

  test('every step of the registry’s form has a test', () => {
    const stepsIn = (folder: string) =>
      readdirSync(join(projectFolder, folder)).filter((file) => /^\d/.test(file))
    const steps = stepsIn('main/registry/migrations').map((file) => file.replace('.ts', '.test.ts'))
    expect(stepsIn('test/main/registry/migrations')).toEqual(steps)
  })
})

/** The files outside some folders in which a pattern stands. */
function elsewhere(pattern: RegExp, ...folders: string[]): string[] {
  return sources
    .filter(({ path, text }) => !isIn(path, ...folders) && pattern.test(text))
    .map(({ path }) => path)
}

function importsOf({ path, text }: Source): Import[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?'([^']+)'/gm)
  const calls = text.matchAll(/\bimport\((type\s+)?'([^']+)'\)/g)
  return [...statements, ...calls].map(([, type, name]) => ({
    from: path,
    to: targetOf(name!, join(projectFolder, path)),
    isType: type !== undefined,
  }))
}

function targetOf(name: string, file: string): string {
  if (name.startsWith('#core/')) return `core/${name.slice('#core/'.length)}.ts`
  return name.startsWith('.') ? inCheckout(resolve(dirname(file), name)) : name
}

/** Each cycle once, as the way around it. */
function cyclesIn(edges: readonly Import[]): string[] {
  const targets = Map.groupBy(edges, ({ from }) => from)
  const settled = new Set<string>()
  const cycles: string[] = []
  const visit = (module: string, way: readonly string[]): void => {
    if (way.includes(module)) cycles.push([...way.slice(way.indexOf(module)), module].join(' → '))
    if (settled.has(module) || way.includes(module)) return
    for (const { to } of targets.get(module) ?? []) visit(to, [...way, module])
    settled.add(module)
  }
  for (const module of targets.keys()) visit(module, [])
  return cycles
}
