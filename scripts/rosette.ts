/** `npm run rosette`: the terminal door, after building what a command needs that Node cannot run as it is. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { buildPageIfStale } from './buildIfStale.ts'
import { projectFolder } from './projectFolder.ts'

// Node keeps what it made of these files: from the second command on, starting takes two thirds of the time.
enableCompileCache(join(projectFolder, 'node_modules/.cache/rosette'))
if (process.argv.includes('publish')) await buildPageIfStale((sentence) => console.error(sentence))
await import('../main/doors/terminal/index.ts')
