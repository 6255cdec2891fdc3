import { attendancePdf } from '../printing/attendanceFile.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { type Session, workspaceOf } from '../session.ts'

/**
 * Who is expected by a list that is open, before anything is issued. Nothing of it is kept. Throws
 * `batches/nobody-expected`.
 */
export async function attendanceOf(
  session: Session,
  { id, title }: { readonly id: string; readonly title: string },
): Promise<File> {
  const { name, language } = getIssuer(workspaceOf(session).db)
  const { rows } = session.lists.rows({ id, only: 'all', offset: 0, limit: Number.MAX_SAFE_INTEGER })
  const people = rows
    .filter(({ leftOut, cells }) => !leftOut && cells.name)
    .map(({ cells }) => ({ name: cells.name!, language: null }))
  const { bytes } = await attendancePdf({ people, title, issuer: name, language, at: session.world.now() })
  return new File([new Uint8Array(bytes)], 'attendance-list.pdf', { type: 'application/pdf' })
}
