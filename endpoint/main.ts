/** The endpoint from the terminal: `npm run endpoint -- --port 8080 --data DIR`, and what its host does. */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError, Option } from 'commander'
import { isStudioError } from '#core/errors'
import { urlOf } from '#core/sync/addresses'
import { defaultConfig, type EndpointWorld, type HostWorld, ratesOf } from './endpointWorld.ts'
import {
  erase,
  exportTo,
  invite,
  type Lines,
  list,
  metrics,
  move,
  redirects,
  resume,
  suspend,
  tidy,
} from './operator/commands.ts'
import { importFrom } from './operator/importFrom.ts'
import { serve } from './serve.ts'
import { openStore } from './store/openStore.ts'
import { openTrust } from './trust/openTrust.ts'

const { env, stdout, stderr } = process
const projectFolder = fileURLToPath(new URL('..', import.meta.url))

interface Options {
  readonly data: string
  readonly port: number
  readonly host: string
  readonly publicUrl?: string
  readonly page: string
  readonly proxies: number
  readonly instances: number
  readonly quotaMb: number
  readonly quotaEntries: number
}

const program = new Command('endpoint')
  .description(
    'Publishes what issuers have signed. DATABASE_URL=postgres://… uses PostgreSQL instead of a file.',
  )
  .addOption(
    new Option('--data <folder>', 'where the database file lies')
      .env('ENDPOINT_DATA')
      .default('endpoint-data'),
  )
  .addOption(
    new Option('--port <number>', 'where to listen; 0 takes any free port')
      .env('PORT')
      .default(8080)
      .argParser(wholeNumber),
  )
  .addOption(
    new Option('--host <address>', 'the network address to listen on').env('HOST').default('127.0.0.1'),
  )
  .addOption(
    new Option('--public-url <address>', 'where people find it, such as https://badges.example.org/')
      .env('PUBLIC_URL')
      .argParser(webAddress),
  )
  .addOption(
    new Option('--proxies <count>', 'web servers in front that say whom they speak for')
      .env('PROXIES')
      .default(0)
      .argParser(wholeNumber),
  )
  .addOption(
    new Option('--instances <count>', 'how many of these run beside each other and share the rate limits')
      .env('INSTANCES')
      .default(1)
      .argParser(wholeNumber),
  )
  .option('--page <folder>', 'the built verification page', join(projectFolder, 'out', 'page'))
  .option('--quota-mb <number>', 'room for each issuer', wholeNumber, 1024)
  .option('--quota-entries <number>', 'entries for each issuer', wholeNumber, defaultConfig.quota.entries)
  .action(() => start(program.opts()))

command('invite', 'lets one issuer connect')
  .requiredOption('--name <name>', 'what you call the issuer')
  .option('--days <number>', 'how long the invite is good', wholeNumber, 30)
  .action((asked) => operate((world) => invite(asked, world, random)))
command('list', 'shows issuers and open invites').action(() => operate(list))
command('suspend', 'takes and shows nothing of an issuer for now', 'issuer').action((asked) =>
  operate((world) => suspend(asked, world)),
)
command('resume', 'undoes “suspend”, and “move”', 'issuer').action((asked) =>
  operate((world) => resume(asked, world)),
)
command('erase', 'removes an issuer, or one credential, for good', 'issuer')
  .option('--credential <id>', 'the UUID in the address of its page')
  .action((asked) => operate((world) => erase(asked, world)))
command('tidy', 'writes the files of the database anew, without what was erased').action(() => operate(tidy))
command('metrics', 'counts what the database holds').action(() => operate(metrics))
command('export', 'writes everything of an issuer into a file', 'issuer')
  .requiredOption('--out <file>', 'the file to write')
  .action((asked) => operate((world) => exportTo(asked, world)))
command('import', 'takes in the file of “export” from another endpoint')
  .requiredOption('--file <file>', 'the file to read')
  .option('--name <name>', 'what you call the issuer', 'imported')
  .action((asked) => operate((world) => importFrom(asked, world, random)))
command('move', 'exports an issuer, and leads all its addresses to a new place', 'issuer')
  .requiredOption('--to <address>', 'the new place')
  .requiredOption('--out <file>', 'the file to write')
  .action((asked) => operate((world) => move(asked, world)))
command('redirects', 'prints where moved issuers are, for a plain web server').action(() =>
  operate(redirects),
)

try {
  await program.parseAsync()
} catch (error) {
  stderr.write(
    `${isStudioError(error) ? error.message : (error instanceof Error && error.stack) || 'Something failed.'}\n`,
  )
  process.exitCode = 1
}

async function start(options: Options): Promise<void> {
  const world = await openWorld(options)
  const { port, publicUrl, stop } = await serve(world, options.port, options.host).catch(async (error) => {
    await world.store.close()
    throw error
  })
  stdout.write(`Listening on ${options.host}:${port}. People find it at ${publicUrl}\n`)
  if (world.config.pageFolder === null)
    stderr.write('The verification page is not built, so none is shown.\n')
  const end = (signal: string): void => {
    stdout.write(`${signal}: ending what is under way …\n`)
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end)
}

async function operate(work: (world: EndpointWorld) => Lines): Promise<void> {
  const options = program.opts<Options>()
  const { config, ...world } = await openWorld(options)
  const publicUrl = config.publicUrl ?? `http://localhost:${options.port}/`
  try {
    const lines = await work({
      ...world,
      config: { ...config, publicUrl, anyHost: config.publicUrl === null },
    })
    for (const line of lines) stdout.write(`${line}\n`)
  } finally {
    await world.store.close()
  }
}

async function openWorld(options: Options): Promise<HostWorld> {
  const { DATABASE_URL } = env
  const store = await openStore(
    DATABASE_URL ? { databaseUrl: DATABASE_URL } : { folder: resolve(options.data) },
  )
  const page = resolve(options.page)
  return {
    store,
    trust: openTrust(join(projectFolder, 'resources'), random),
    now: () => new Date(),
    report: (where) => stderr.write(`${new Date().toISOString()} ${where}\n`),
    config: {
      ...defaultConfig,
      publicUrl: options.publicUrl ?? null,
      pageFolder: existsSync(join(page, 'index.html')) ? page : null,
      proxies: options.proxies,
      rates: ratesOf(options.instances),
      quota: { entries: options.quotaEntries, bytes: options.quotaMb * 1024 * 1024 },
    },
  }
}

function command(name: string, description: string, ...needs: 'issuer'[]): Command {
  const made = program.command(name).description(description)
  if (needs.includes('issuer')) made.requiredOption('--issuer <did>', 'as “list” shows it')
  return made
}

function random(count: number): Uint8Array {
  return new Uint8Array(randomBytes(count))
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number.')
  return Number(text)
}

function webAddress(text: string): string {
  if (!/^https?:\/\/[^?#]+$/.test(text) || !URL.canParse(text)) {
    throw new InvalidArgumentError('Write a whole address, such as https://badges.example.org/.')
  }
  return urlOf(text, '')
}
