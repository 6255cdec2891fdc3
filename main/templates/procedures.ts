import { assetsOf, takeAsset } from '../families/assets.ts'
import type { Procedures } from '../procedures.ts'
import { type Session, workspaceOf } from '../session.ts'
import { listTemplates } from './listTemplates.ts'
import {
  changeTemplate,
  createTemplate,
  getOwnTemplate,
  removeTemplate,
  renameTemplate,
  restoreTemplate,
  type TemplateDesk,
} from './ownTemplates.ts'
import { previewTemplate } from './previewTemplate.ts'
import { exportTemplate, importTemplate } from './templateFile.ts'

export function templateProcedures(os: Procedures['templates'], session: Session) {
  const desk = (): TemplateDesk => ({ workspace: workspaceOf(session), world: session.world })
  return os.router({
    list: os.list.handler(({ input }) => listTemplates(workspaceOf(session), input)),
    get: os.get.handler(({ input }) => getOwnTemplate(desk(), input.id)),
    create: os.create.handler(({ input }) => createTemplate(desk(), input.from, input.name)),
    change: os.change.handler(({ input }) => changeTemplate(desk(), input.base, input.document)),
    rename: os.rename.handler(({ input }) => renameTemplate(desk(), input.id, input.name)),
    remove: os.remove.handler(({ input }) => {
      removeTemplate(desk(), input.id)
      return {}
    }),
    restore: os.restore.handler(({ input }) => restoreTemplate(desk(), input.id)),
    preview: os.preview.handler(({ input }) => previewTemplate(workspaceOf(session), input)),
    addPicture: os.addPicture.handler(async ({ input }) => {
      const { paths } = workspaceOf(session)
      return takeAsset(paths, new Uint8Array(await input.file.arrayBuffer()))
    }),
    pictures: os.pictures.handler(({ input }) => assetsOf(workspaceOf(session).paths, input.ids)),
    exportTemplate: os.exportTemplate.handler(({ input }) => exportTemplate(desk(), input.id)),
    importTemplate: os.importTemplate.handler(({ input }) => importTemplate(desk(), input.file)),
  })
}
