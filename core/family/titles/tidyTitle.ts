/** What lists put before an entry: bullets, boxes to tick, headings of Markdown, `1.`, `(2)`, `a)`, `٣-`. */
const BULLET = /^(?:[-–—−•*·▪▫‣●○◦■□▶►➢✓✔☐☑>]+(?:\s+|(?=[^\s\d-]))|#{1,6}\s+|\[[ xX]?\]\s+)/u
const NUMBER = /^(?:\(?[\d٠-٩۰-۹०-९๐-๙]{1,3}(?:[.)\]:]|\s?[-–](?=\s))|\(?[a-zA-Z]\)|[ivx]{1,4}[.)])\s+/u
const QUOTED = /^(?:"([^"]+)"|“([^”]+)”|”([^”]+)”|«([^»]+)»|„([^“”]+)[“”]|'([^']+)')$/u
const EMPHASISED = /^(\*\*|__|\*|_)(.+)\1$/u

/** Far more than a title keeps; what is longer is no title at all. */
const LONGEST = 2000

/** A title without what its list or its program put around it: no line ends, bullets, numbers or quotes. */
export function tidyTitle(raw: string): string {
  let text = raw
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u00ad\ufeff\u200b\s]+/gu, (run) =>
      /^[\u00ad\ufeff\u200b]+$/u.test(run) ? '' : ' ',
    )
    .trim()
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(EMPHASISED, '$2').replace(BULLET, '').replace(NUMBER, '').trim()
  }
  const open = text.replace(/\s*[;,]$/u, '')
  const inside = QUOTED.exec(open)
    ?.slice(1)
    .find((part) => part !== undefined)
  const plain = inside?.trim() ?? open
  return /[\p{L}\p{N}\p{S}]/u.test(plain) ? plain : ''
}
