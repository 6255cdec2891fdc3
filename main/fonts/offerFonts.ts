import { type MissingWriting, missingWritings } from '#core/text/writings'
import type { FontFace } from './readFaces.ts'

export interface FontOffer {
  readonly name: string
  /** Characters that even this font has not. */
  readonly lacks: readonly string[]
}

export interface WritingOffer extends MissingWriting {
  /** Best first. Empty if no font of this computer has any of the characters. */
  readonly fonts: FontOffer[]
}

/** How many are shown: the rest are other shapes of the same letters. */
const MOST = 4

/**
 * For each writing, the fonts that have all characters of it; where none has all, those with the most. Of a family only
 * its most ordinary font is offered.
 */
export const offerFonts = (characters: readonly string[], faces: readonly FontFace[]): WritingOffer[] =>
  missingWritings(characters).map((one) => ({ ...one, fonts: offersFor(one, faces) }))

function offersFor({ writing, characters }: MissingWriting, faces: readonly FontFace[]): FontOffer[] {
  const countOf = ({ has }: FontFace) => characters.filter((character) => has.has(character)).length
  const counted = faces.map((face) => ({ face, count: countOf(face) }))
  const most = Math.max(0, ...counted.map(({ count }) => count))
  if (most === 0) return []
  const fit = counted.flatMap(({ face, count }) => (count === most ? [face] : []))
  const ranked = fit
    .map((face) => ({ face, rank: rankOf(face, writing) }))
    .sort((a, b) => a.rank - b.rank || (a.face.name < b.face.name ? -1 : 1))
  const families = new Map<string, FontFace>()
  for (const { face } of ranked) if (!families.has(face.family)) families.set(face.family, face)
  return [...families.values()].slice(0, MOST).map(({ name, has }) => ({
    name,
    lacks: characters.filter((character) => !has.has(character)),
  }))
}

/** What readers of a writing are used to; others follow in the order of their names. */
const WELL_KNOWN: Readonly<Record<string, readonly RegExp[]>> = {
  Hani: [/CJK SC|Sans SC|Source Han Sans/, /YaHei/, /PingFang/, /Serif SC/, /WenQuanYi/, /SimSun|Songti/],
  Jpan: [/CJK JP|Sans JP|Source Han Sans/, /Yu Gothic|Meiryo/, /Hiragino/, /Serif JP/, /IPA|Mincho|Gothic/],
  Kore: [/CJK KR|Sans KR|Source Han Sans/, /Malgun/, /Apple SD Gothic/, /Nanum/, /Serif KR/],
}
const ANY = [/^Noto Sans/, /^Noto/]

/** Smaller is better: upright, of ordinary weight and width, made for the writing. */
function rankOf({ name, weight, width, isSlanted }: FontFace, writing: string): number {
  const known = WELL_KNOWN[writing] ?? ANY
  const place = known.findIndex((pattern) => pattern.test(name))
  return (
    (isSlanted ? 2000 : 0) +
    Math.abs(weight - 400) +
    Math.abs(width - 5) * 100 +
    (MAKESHIFT.test(name) ? 1000 : 0) +
    (place === -1 ? known.length : place) * 60 +
    (/serif/i.test(name) ? 20 : 0)
  )
}

/** Letters all of one width, or drawn by the grid to have every character there is. */
const MAKESHIFT = /\bMono\b|Unifont|Unicode MS|Code2000/i
