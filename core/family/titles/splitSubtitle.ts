/** A dash or a bar between spaces, a tab, or small print in brackets at the end. */
const DIVIDED = /^(.*?\S)(?:\s+[–—|·-]\s+|\t+)(\S.*)$/u
const BRACKETED = /^(.*?\S)\s*[(（[]([^()（）[\]]+)[)）\]]$/u
const LONGEST = 120

/** Small print that stands behind the title on the same line. */
export function splitSubtitle(line: string): { title: string; subtitle: string } {
  const [, title, subtitle] = DIVIDED.exec(line) ?? BRACKETED.exec(line) ?? []
  if (title === undefined || subtitle === undefined || subtitle.length > LONGEST) {
    return { title: line, subtitle: '' }
  }
  return { title, subtitle: subtitle.trim() }
}
