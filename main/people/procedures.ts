import { refuseWrongClock } from '../issuing/refuseWrongClock.ts'
import type { Procedures } from '../procedures.ts'
import { type Session, workspaceOf } from '../session.ts'
import { attendanceOf } from './attendanceOf.ts'

/** Lists name the badges of a workspace and are compared with its registry, so one must be open. */
export function peopleProcedures(os: Procedures['people'], session: Session) {
  const lists = () => {
    workspaceOf(session)
    return session.lists
  }
  return os.router({
    read: os.read.handler(({ input }) => lists().read(input)),
    readAgain: os.readAgain.handler(({ input }) => lists().readAgain(input)),
    map: os.map.handler(({ input }) => lists().map(input)),
    check: os.check.handler(({ input }) => {
      refuseWrongClock(workspaceOf(session).db, session.world.now())
      return lists().check(input)
    }),
    rows: os.rows.handler(({ input }) => lists().rows(input)),
    mend: os.mend.handler(({ input }) => lists().mend(input)),
    leaveOut: os.leaveOut.handler(({ input }) => lists().leaveOut(input)),
    confirm: os.confirm.handler(({ input }) => lists().confirm(input)),
    attendance: os.attendance.handler(({ input }) => attendanceOf(session, input)),
    letters: os.letters.handler(({ input }) => lists().letters(input)),
    close: os.close.handler(({ input }) => {
      lists().close(input)
      return {}
    }),
  })
}
