import { type Html, html } from '#core/pages/html'
import { icon } from './icons.ts'
import type { CheckWords } from './words.ts'

const TYPES = '.png,.jpg,.jpeg,.svg,.pdf,.json,.jsonld,.jwt,.txt,image/png,image/jpeg,image/svg+xml'

/** Three ways to show a badge; `note` is said first, such as why the last try came to nothing. */
export const startView = (words: CheckWords, note: string | null, canScan: boolean): Html => html`
<div class="start-head"><h1 tabindex="-1">${words.title}</h1><p class="quiet">${words.sub}</p></div>
${note !== null && html`<p class="note" data-tone="care" role="alert">${note}</p>`}
<div class="start">
<section class="card drop" aria-labelledby="drop-title">
<div class="drop-field">
${icon('file', 'large')}
<h2 id="drop-title">${words.dropTitle}</h2>
<p class="quiet">${words.dropMore}</p>
<p class="actions">
${canScan && html`<button type="button" class="button primary" data-act="scan">${icon('camera')}${words.scan}</button>`}
<label class="button ${canScan ? '' : 'primary'}"><input class="visually-hidden" type="file" multiple accept="${TYPES}" data-act="choose">${words.choose}</label>
</p>
</div>
</section>
<form class="card pad stack" data-act="paste">
<h2>${words.pasteTitle}</h2>
<label class="stack tight" for="pasted"><span>${words.paste}</span>
<textarea id="pasted" name="pasted" rows="6" spellcheck="false" autocomplete="off" dir="ltr" aria-describedby="paste-help"></textarea></label>
<p class="small" id="paste-help">${words.pasteHelp}</p>
<button class="button">${words.checkText}</button>
</form>
</div>`

export const waitingView = (words: CheckWords): Html => html`
<div class="start-head"><h1 tabindex="-1">${words.title}</h1></div>
<section class="card waiting" role="status"><span class="spinner"></span>${words.checking}</section>`

export const cameraView = (words: CheckWords): Html => html`
<div class="start-head"><h1 tabindex="-1">${words.scan}</h1><p class="quiet">${words.scanning}</p></div>
<section class="card camera"><div class="finder"><video playsinline muted aria-label="${words.scanning}"></video></div>
<p class="actions"><button type="button" class="button" data-act="stop">${words.stopScanning}</button></p></section>`
