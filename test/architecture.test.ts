import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../scripts/projectFolder.ts'

interface Import {
  /** Paths in the checkout with `/` between folders; packages keep their names. */
  readonly from: string
  readonly to: string
  /** Erased before the program runs. */
  readonly isType: boolean
}

const imports = ['core', 'main', 'preload', 'renderer', 'endpoint'].flatMap(importsBelow)

/** Sentences about the imports that break a rule; empty when none does. */
const breaking = (rule: (found: Import) => boolean): string[] =>
  imports.filter(rule).map(({ from, to }) => `${from} imports ${to}`)

const isIn = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
const isOurs = (path: string): boolean =>
  isIn(path, 'core', 'main', 'preload', 'renderer', 'endpoint', 'scripts', 'test')

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

  test('main does not see the renderer, preload, the endpoint or the scripts', () => {
    expect(breaking(({ from, to }) => isIn(from, 'main') && isOurs(to) && !isIn(to, 'main', 'core'))).toEqual(
      [],
    )
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

  test('the endpoint sees core alone', () => {
    expect(
      breaking(({ from, to }) => isIn(from, 'endpoint') && isOurs(to) && !isIn(to, 'endpoint', 'core')),
    ).toEqual([])
  })

  test('no module of core needs itself by a detour', () => {
    expect(
      cyclesIn(imports.filter(({ from, to, isType }) => isIn(from, 'core') && isIn(to, 'core') && !isType)),
    ).toEqual([])
  })
})

function importsBelow(folder: string): Import[] {
  const files = readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => importsOf(join(projectFolder, folder, file)))
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8')
  const statements = source.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?'([^']+)'/gm)
  const calls = source.matchAll(/\bimport\((type\s+)?'([^']+)'\)/g)
  return [...statements, ...calls].map(([, type, name]) => ({
    from: inCheckout(file),
    to: targetOf(name!, file),
    isType: type !== undefined,
  }))
}

function targetOf(name: string, file: string): string {
  if (name.startsWith('#core/')) return `core/${name.slice('#core/'.length)}.ts`
  return name.startsWith('.') ? inCheckout(resolve(dirname(file), name)) : name
}

function inCheckout(path: string): string {
  return relative(projectFolder, path).split(sep).join('/')
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
