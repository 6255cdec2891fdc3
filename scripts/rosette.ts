/** `npm run rosette`: the terminal door, after building what a command needs that Node cannot run as it is. */
import { buildPageIfStale } from './buildIfStale.ts'

if (process.argv.includes('publish')) await buildPageIfStale((sentence) => console.error(sentence))
await import('../main/doors/terminal/index.ts')
