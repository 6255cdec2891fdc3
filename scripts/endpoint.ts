/** `npm run endpoint -- …`: the endpoint, after its verification page was built if that is due. */
import { buildPageIfStale } from './buildIfStale.ts'

// Not among what a command prints.
await buildPageIfStale(console.error)
await import('../endpoint/main.ts')
