/**
 * The look of every page that strangers see: the studio's colours, sizes and type, in one sheet that stands in the page
 * itself, so that a page works from a USB stick too. `test/core/pages/look.test.ts` holds it to the studio's tokens.
 */
import { base64 } from '@scure/base'
import type { Crypto } from '../proof/crypto.ts'

export interface InlineLook {
  readonly style: string
  /** As the content policy names it: `sha256-…`. */
  readonly styleHash: string
}

/** The sheet in the page itself, or the address of a file that holds `pageStyle`: many pages share one. */
export type PageLook = InlineLook | { readonly styleAddress: string }

export const pageLook = (sha256: Crypto['sha256'], style = pageStyle): InlineLook => ({
  style,
  styleHash: hashSource(sha256, style),
})

/** How a content policy names an inline script or style. */
export const hashSource = (sha256: Crypto['sha256'], text: string): string =>
  `'sha256-${base64.encode(sha256(text))}'`

const light = `
  color-scheme: light;
  --bg-window: oklch(0.952 0.004 330);
  --bg-surface: oklch(1 0 0);
  --bg-sunken: oklch(0.972 0.003 330);
  --bg-control: oklch(1 0 0);
  --bg-plate: oklch(0.966 0.004 330);
  --bg-hover: oklch(0.3 0.02 330 / 0.05);
  --fg: oklch(0.235 0.016 330);
  --fg-2: oklch(0.41 0.014 330);
  --fg-3: oklch(0.49 0.013 330);
  --fg-on-accent: oklch(1 0 0);
  --line: oklch(0.922 0.005 330);
  --line-strong: oklch(0.876 0.006 330);
  --line-control: oklch(0.62 0.01 330);
  --accent: oklch(0.44 0.135 342);
  --accent-hover: oklch(0.39 0.13 342);
  --accent-fg: oklch(0.43 0.135 342);
  --accent-soft: oklch(0.955 0.018 342);
  --accent-line: oklch(0.72 0.09 342);
  --focus: oklch(0.5 0.16 342);
  --good: oklch(0.43 0.095 155);
  --good-soft: oklch(0.958 0.028 155);
  --care: oklch(0.45 0.095 65);
  --care-soft: oklch(0.966 0.038 85);
  --bad: oklch(0.47 0.165 27);
  --bad-soft: oklch(0.964 0.02 25);
  --info: oklch(0.44 0.1 245);
  --info-soft: oklch(0.962 0.018 245);`

const dark = `
  color-scheme: dark;
  --bg-window: oklch(0.18 0.007 330);
  --bg-surface: oklch(0.238 0.008 330);
  --bg-sunken: oklch(0.222 0.008 330);
  --bg-control: oklch(0.305 0.01 330);
  --bg-plate: oklch(0.285 0.009 330);
  --bg-hover: oklch(0.95 0.02 330 / 0.055);
  --fg: oklch(0.945 0.005 330);
  --fg-2: oklch(0.8 0.01 330);
  --fg-3: oklch(0.715 0.012 330);
  --line: oklch(0.305 0.01 330);
  --line-strong: oklch(0.372 0.011 330);
  --line-control: oklch(0.57 0.012 330);
  --accent: oklch(0.53 0.145 342);
  --accent-hover: oklch(0.5 0.145 342);
  --accent-fg: oklch(0.81 0.09 342);
  --accent-soft: oklch(0.292 0.045 342);
  --accent-line: oklch(0.52 0.105 342);
  --focus: oklch(0.76 0.12 342);
  --good: oklch(0.82 0.105 155);
  --good-soft: oklch(0.292 0.034 155);
  --care: oklch(0.85 0.098 82);
  --care-soft: oklch(0.302 0.036 75);
  --bad: oklch(0.8 0.1 25);
  --bad-soft: oklch(0.295 0.046 25);
  --info: oklch(0.82 0.075 245);
  --info-soft: oklch(0.29 0.032 250);`

export const pageStyle = `
:root {${light}
}
@media (prefers-color-scheme: dark) {
:root {${dark}
}
}
@media print {
:root {${light}
  --bg-window: oklch(1 0 0);
}
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0;
  padding: 0 1rem;
  font: 420 1rem/1.5 "Inter Variable", Inter, "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif;
  color: var(--fg);
  background: var(--bg-window);
}
:lang(ar) body { line-height: 1.75; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3, h4 { font-weight: 640; letter-spacing: -0.014em; text-wrap: balance; overflow-wrap: anywhere; }
:lang(ar) :is(h1, h2, h3, h4) { letter-spacing: 0; }
h1 { font-size: 2.125rem; line-height: 1.2; }
h1 a { color: inherit; text-decoration-color: var(--line-control); }
h2 { font-size: 1.25rem; line-height: 1.3; }
h3, h4 { font-size: 1rem; }
p { text-wrap: pretty; overflow-wrap: anywhere; }
a { color: var(--accent-fg); text-underline-offset: 2px; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 0.25rem; }
.page { max-inline-size: 62rem; margin-inline: auto; padding-block: 1.5rem 3.5rem; display: grid; gap: 1.5rem; }
.head { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1.5rem; }
.head .grow { flex: 1; min-inline-size: 0; }
.languages { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; font-size: 0.875rem; }
.languages a, .languages button { padding-block: 0.25rem; }
.languages [aria-current] { color: var(--fg); font-weight: 640; text-decoration: none; }
.card { background: var(--bg-surface); border-radius: 0.625rem; box-shadow: 0 0 0 1px var(--line); overflow: hidden; }
.pad { padding: 1.5rem; }
.split { display: grid; grid-template-columns: minmax(0, 18rem) minmax(0, 1fr); gap: 2rem; align-items: start; }
.stack { display: grid; gap: 1rem; align-content: start; }
.plate { display: grid; place-items: center; padding: 1.5rem; background: var(--bg-plate); border-radius: 0.625rem; }
.plate img { inline-size: min(15rem, 100%); aspect-ratio: 1; object-fit: contain; }
.quiet { color: var(--fg-2); }
.small { font-size: 0.875rem; color: var(--fg-2); }
.person { font-size: 1.625rem; line-height: 1.35; font-weight: 540; overflow-wrap: anywhere; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.5rem 1.25rem; }
.facts dt { color: var(--fg-3); }
.facts dd { overflow-wrap: anywhere; }
.number { font-variant-numeric: tabular-nums; font-weight: 540; unicode-bidi: isolate; direction: ltr; }
.rule { border-block-start: 1px solid var(--line); padding-block-start: 1rem; }
.prose { display: grid; gap: 0.5rem; color: var(--fg-2); overflow-wrap: anywhere; }
.prose :is(ul, ol) { display: grid; gap: 0.25rem; padding-inline-start: 1.25rem; }
.prose ul { list-style: disc; }
.prose ol { list-style: decimal; }
.prose hr { inline-size: 100%; border: 0; border-block-start: 1px solid var(--line); }
.prose blockquote { padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--line-strong); }
.note { padding: 0.75rem 1rem; border-radius: 0.4375rem; background: var(--info-soft); color: var(--fg); }
.note[data-tone="bad"] { background: var(--bad-soft); }
.note[data-tone="care"] { background: var(--care-soft); }
.note[data-tone="good"] { background: var(--good-soft); }
.note b { font-weight: 640; }
.note[data-tone="bad"] b { color: var(--bad); }
.note[data-tone="care"] b { color: var(--care); }
.button {
  display: inline-flex; align-items: center; justify-content: center; gap: 0.5rem;
  min-block-size: 2.75rem; padding: 0.375rem 1.125rem; border: 0; border-radius: 0.4375rem;
  font: inherit; font-weight: 540; text-decoration: none; color: var(--fg); background: var(--bg-control);
  box-shadow: inset 0 0 0 1px var(--line-strong); cursor: pointer;
}
.button:hover { background-image: linear-gradient(var(--bg-hover), var(--bg-hover)); }
.button.primary { background: var(--accent); color: var(--fg-on-accent); box-shadow: none; }
.button.primary:hover { background: var(--accent-hover); }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; }
.badges { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1rem; }
.badges a { display: grid; gap: 0.75rem; block-size: 100%; padding: 1rem; color: var(--fg); text-decoration: none; font-weight: 540; }
.badges a:hover { background: var(--bg-hover); }
.badges .plate { padding: 1rem; }
.logo { max-inline-size: 8rem; max-block-size: 4rem; object-fit: contain; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; }
.visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 44rem) {
  body { padding-inline: 0.75rem; }
  .page { gap: 1rem; padding-block-start: 1rem; }
  .split { grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
  .pad { padding: 1.25rem; }
  h1 { font-size: 1.75rem; }
  .plate { padding: 1rem; }
  .plate img { inline-size: min(11rem, 100%); }
}
@media print {
  body { padding: 0; }
  .page { max-inline-size: none; padding: 0; }
  .card { box-shadow: none; }
  .pad { padding-inline: 0; }
  .languages, .actions, .skip { display: none; }
}
`
