/**
 * `npm run build:page`: builds the verification page. It is one HTML file with its script and style inside, so that it
 * works from a memory stick; beside it is what a browser needs to install it.
 */
import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { build, type InlineConfig } from 'vite'
import { hashSource, pageStyle } from '#core/pages/look'
import { nodeCrypto } from '../main/crypto.ts'
import { pageFolder, pageOutput } from './pageConfig.ts'
import { projectFolder } from './projectFolder.ts'

export async function buildPage(): Promise<void> {
  const mark = readFileSync(join(projectFolder, 'renderer', 'assets', 'mark.svg'), 'utf8')
  const style = pageStyle + readFileSync(join(pageFolder, 'page.css'), 'utf8')
  const page = pageHtml(await bundle('main.ts'), style, mark)
  const version = hash('sha256', page).slice(0, 16)
  const worker = await bundle('worker.ts', { __PAGE__: JSON.stringify(version) })

  rmSync(pageOutput, { recursive: true, force: true })
  mkdirSync(pageOutput, { recursive: true })
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(pageOutput, name), content)
  write('icon.svg', mark)
  write('icon.png', new Resvg(mark, { fitTo: { mode: 'width', value: 512 } }).render().asPng())
  write('app.webmanifest', JSON.stringify(manifest, null, 2))
  write('worker.js', worker)
  // The page last: it is what tells whether all was built.
  write('index.html', page)
}

const manifest = {
  name: 'Check a badge',
  short_name: 'Check a badge',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f1eff0',
  theme_color: '#832b62',
  icons: [
    { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: 'icon.png', type: 'image/png', sizes: '512x512' },
  ],
}

/** Stands until the script takes its place: where it is switched off, and in browsers that do not know its language. */
const tooOld = `<p lang="en">This page checks badges on your own device. If this text stays, the browser is too old for that or runs no scripts. Update it, or open the page on another device.</p>
<p lang="fi">Tämä sivu tarkistaa merkkejä omalla laitteellasi. Jos tämä teksti jää näkyviin, selain on liian vanha tai ei aja skriptejä. Päivitä selain tai avaa sivu toisella laitteella.</p>
<p lang="ar" dir="rtl">تفحص هذه الصفحة الشارات على جهازكم. إن بقي هذا النص فالمتصفح قديم أو لا يشغّل البرامج. حدّثوه أو افتحوا الصفحة على جهاز آخر.</p>`

/** One script without imports, which a page that is a file may run. */
async function bundle(entry: string, define: Record<string, string> = {}): Promise<string> {
  const config: InlineConfig = {
    root: pageFolder,
    configFile: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'chrome111',
      minify: true,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: join(pageFolder, entry), output: { format: 'iife', codeSplitting: false } },
    },
  }
  const built = await build(config)
  if (Array.isArray(built) || !('output' in built)) throw new Error('The page was not built as one script.')
  const [script, ...others] = built.output
  if (others.length > 0) throw new Error(`Beside the script there is ${others[0]!.fileName}.`)
  return script.code
}

function pageHtml(script: string, style: string, mark: string): string {
  // In a script element the text ends at the first closing tag, wherever it stands.
  const inline = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const sha256 = nodeCrypto.sha256
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(sha256, inline)}`,
    `style-src ${hashSource(sha256, style)}`,
    "img-src 'self' data:",
    // SECURITY: the only way out. The script asks this site, and others when somebody presses the button that names them.
    "connect-src 'self' https:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types rosette',
  ].join('; ')
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#832b62">
<title>Check a badge</title>
<link rel="icon" type="image/svg+xml" href="icon.svg">
<link rel="manifest" href="app.webmanifest">
<style>${style}</style>
</head>
<body>
<div class="page">
<header class="head"><span class="brand">${mark.replace('<svg ', '<svg aria-hidden="true" ').replace(/<title>.*?<\/title>/, '')}Rosette</span>
<nav class="languages"></nav></header>
<main id="content" tabindex="-1">${tooOld}</main>
<footer class="foot small"><p class="private"></p></footer>
<p class="said visually-hidden" role="status"></p>
</div>
<script>${inline}</script>
</body>
</html>
`
}

if (import.meta.main) await buildPage()
