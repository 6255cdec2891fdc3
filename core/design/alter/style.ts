/** Hand edits of how elements look and whether they show. */
import type { Fill, HandEdits, Stroke } from '../edits.ts'
import { alterAll } from './change.ts'

/** `undefined` gives an element its own fill back. */
export const setFill = (edits: HandEdits, ids: readonly string[], fill: Fill | undefined): HandEdits =>
  alterAll(edits, ids, () => ({ fill }))

/** Null takes the stroke away; `undefined` gives an element its own back. */
export const setStroke = (
  edits: HandEdits,
  ids: readonly string[],
  stroke: Stroke | null | undefined,
): HandEdits => alterAll(edits, ids, () => ({ stroke }))

/** 0 to 1. */
export const setOpacity = (edits: HandEdits, ids: readonly string[], opacity: number): HandEdits =>
  alterAll(edits, ids, () => ({ opacity: opacity >= 1 ? undefined : Math.max(0, opacity) }))

export const setHidden = (edits: HandEdits, ids: readonly string[], hidden: boolean): HandEdits =>
  alterAll(edits, ids, () => ({ hidden: hidden || undefined }))

export const setLocked = (edits: HandEdits, ids: readonly string[], locked: boolean): HandEdits =>
  alterAll(edits, ids, () => ({ locked: locked || undefined }))

/** Without a name of the person's own, an element is called by what it is. */
export const rename = (edits: HandEdits, id: string, name: string): HandEdits =>
  alterAll(edits, [id], () => ({ name: name.trim().slice(0, 80) || undefined }))
