import { z } from 'zod'
import { type Diff, diff } from '#core/design/diff'
import type { ReadableDb, WritableDb } from '../database.ts'
import { fromJson } from '../fromJson.ts'

export interface FamilyStep {
  /** What was done, in words. */
  readonly label: string
  /** Forward. */
  readonly diff: Diff
}

const stepRow = z.object({ label: z.string(), diff: fromJson(diff) })

export function findStep(db: ReadableDb, familyId: string, seq: number): FamilyStep | undefined {
  const row = db
    .prepare('SELECT label, diff FROM family_step WHERE family_id = ? AND seq = ?')
    .get(familyId, seq)
  return row === undefined ? undefined : stepRow.parse(row)
}

export function stepLabel(db: ReadableDb, familyId: string, seq: number): string | null {
  const label = db
    .prepare('SELECT label FROM family_step WHERE family_id = ? AND seq = ?')
    .pluck()
    .get(familyId, seq)
  return typeof label === 'string' ? label : null
}

/** What had been undone cannot be redone any more: the new step stands in its place. */
export function insertStep(
  db: WritableDb,
  familyId: string,
  seq: number,
  { label, diff: steps }: FamilyStep,
  at: string,
): void {
  db.prepare('DELETE FROM family_step WHERE family_id = ? AND seq >= ?').run(familyId, seq)
  db.prepare('INSERT INTO family_step (family_id, seq, label, diff, at) VALUES (?, ?, ?, ?, ?)').run(
    familyId,
    seq,
    label,
    JSON.stringify(steps),
    at,
  )
}
