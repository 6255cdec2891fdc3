import { join } from 'node:path'
import { projectFolder } from './projectFolder.ts'

/** Where the built verification page is, for the endpoint to serve and for folders of plain files. */
export const pageOutput = join(projectFolder, 'out', 'page')
export const pageFolder = join(projectFolder, 'endpoint', 'page')
