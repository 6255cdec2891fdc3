import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { printInput } from '#core/contract/batches'
import type { SheetDetails } from '#core/sheets/layout'
import { printerOf } from '#core/sheets/printer'
import { nodeCrypto } from '../crypto.ts'
import { usedFonts } from '../fonts/procedures.ts'
import type { Procedures } from '../procedures.ts'
import { listBatches } from '../registry/queries/batches.ts'
import { listRows } from '../registry/queries/batchRows.ts'
import { filesOfCredential } from '../registry/queries/credentials.ts'
import { type Session, workspaceOf } from '../session.ts'
import { printTemplate } from '../templates/printTemplate.ts'
import { backUpIfChanged } from '../workspace/closeWorkspace.ts'
import { cancelBatch } from './cancelBatch.ts'
import { describeBatch, getBatch } from './describeBatch.ts'
import { openPrinted } from './openPrinted.ts'
import { planBatch } from './planBatch.ts'
import { previewPage } from './previewPage.ts'
import { previewSheet } from './previewSheet.ts'
import { isAddressed, printAddresses } from './printAddresses.ts'
import { printAttendance } from './printAttendance.ts'
import { printCertificates } from './printCertificates.ts'
import { printLayout } from './printLayout.ts'
import { lostFontNotes } from './printNotes.ts'
import { refuseWrongClock } from './refuseWrongClock.ts'
import { runBatch } from './runBatch.ts'
import { templateChoices } from './templateChoices.ts'

export function batchProcedures(os: Procedures['batches'], session: Session) {
  const { world, running } = session
  const now = world.now
  return os.router({
    plan: os.plan.handler(({ input }) => {
      const workspace = workspaceOf(session)
      refuseWrongClock(workspace.db, now())
      const rows = session.lists.readyRows(input.listId, input.defaults)
      const id = planBatch(workspace.db, {
        name: input.name,
        rows,
        visibility: input.visibility,
        now: now(),
        randomBytes: world.randomBytes,
      })
      return describeBatch(workspace, getBatch(workspace, id))
    }),
    run: os.run.handler(async function* ({ input }) {
      const workspace = workspaceOf(session)
      const canonicaliser = session.canonicaliser()
      yield* running.run(input.id, (signal) =>
        runBatch(input.id, { workspace, canonicaliser, crypto: nodeCrypto, now, signal }),
      )
      backUpIfChanged(workspace, now())
      return describeBatch(workspace, getBatch(workspace, input.id))
    }),
    pause: os.pause.handler(async ({ input }) => {
      const workspace = workspaceOf(session)
      await running.stop(input.id)
      return describeBatch(workspace, getBatch(workspace, input.id))
    }),
    cancel: os.cancel.handler(async ({ input }) => {
      const workspace = workspaceOf(session)
      await running.stop(input.id)
      cancelBatch(workspace, input.id, now())
      return describeBatch(workspace, getBatch(workspace, input.id))
    }),
    print: os.print.handler(async function* ({ input }) {
      const workspace = workspaceOf(session)
      const { id, mode, layout, startAt, sides, marks, only = null, reprints } = input
      const printing = { at: now(), reprints }
      const printer = printerOf(session.settings.printer())
      const printed = yield* running.run(id, (signal) => {
        const details = detailsOf(input)
        if (isAddressed(layout)) return printAddresses(id, layout, details, { workspace, only, printer })
        if (layout === 'attendance') return printAttendance(id, { workspace, only })
        const template = printTemplate(workspace, input.template)
        const order = { workspace, mode, template, sides, printer, only, printing, signal }
        return layout === '1up' && startAt === 1
          ? printCertificates(id, order)
          : printLayout(id, { name: layout, details, hasMarks: marks }, order)
      })
      if (printed.merged !== null) session.printed.add(realpathSync(printed.merged))
      const lost = lostFontNotes(printed.notes, await usedFonts(session.settings))
      return { ...printed, notes: [...printed.notes, ...lost] }
    }),
    openPrinted: os.openPrinted.handler(async ({ input }) => ({
      shown: await openPrinted(session, input.path),
    })),
    templates: os.templates.handler(({ input }) => templateChoices(workspaceOf(session), input)),
    page: os.page.handler(({ input: { id, index, sides, reprints, only = null, ...input } }) => {
      const workspace = workspaceOf(session)
      const template = printTemplate(workspace, input.template)
      return previewPage(id, index, { workspace, template, sides, only, printing: { at: now(), reprints } })
    }),
    sheet: os.sheet.handler(
      ({ input: { id, index, layout, sides, marks, reprints, only = null, ...input } }) => {
        const workspace = workspaceOf(session)
        return previewSheet(id, index, {
          workspace,
          layout,
          details: detailsOf(input),
          template: printTemplate(workspace, input.template),
          sides,
          printer: printerOf(session.settings.printer()),
          only,
          printing: { at: now(), reprints },
          hasMarks: marks,
        })
      },
    ),
    list: os.list.handler(() => {
      const workspace = workspaceOf(session)
      return listBatches(workspace.db).map((record) => describeBatch(workspace, record))
    }),
    get: os.get.handler(({ input }) => {
      const workspace = workspaceOf(session)
      return describeBatch(workspace, getBatch(workspace, input.id))
    }),
    rows: os.rows.handler(({ input: { id, ...page } }) => {
      const { db, paths } = workspaceOf(session)
      const { total, rows } = listRows(db, id, page)
      return {
        total,
        rows: rows.map(({ row, name, achievement, state, credentialId, problem }) => ({
          row,
          name,
          achievement,
          state,
          credentialId,
          problem,
          files: filesOfCredential(db, credentialId).map(({ kind, path }) => ({
            kind,
            path: join(paths.folder, path),
          })),
        })),
      }
    }),
  })
}

const detailsOf = ({
  startAt,
  ownLabels,
  copies,
}: Pick<z.infer<typeof printInput>, 'startAt' | 'ownLabels' | 'copies'>): SheetDetails => ({
  startAt,
  own: ownLabels ?? null,
  copies: copies ?? null,
})
