import { implement } from '@orpc/server'
import { contract } from '#core/contract/contract'

const studio = implement(contract)

export const sampleBatch = {
  id: 'f3a1c9c8-7a52-4f4e-9d5a-0d3f1c9b2a11',
  name: 'First aid, spring',
  state: 'done' as const,
  createdAt: '2026-11-21T09:00:00Z',
  folder: 'output/first-aid-spring',
  counts: { planned: 0, filed: 3, failed: 0, cancelled: 0, total: 3, withoutEmail: 1, withAddress: 0 },
  achievements: [],
  certificates: null,
  printed: null,
}

/** A small part of the contract, enough to carry a call, a coded error, a file and a stream across a door. */
export function partialRouter(seen: { abandonedRuns: number } = { abandonedRuns: 0 }) {
  return {
    workspace: {
      status: studio.workspace.status.handler(() => ({
        version: '0.1.0',
        door: 'browser' as const,
        defaultFolder: '/home/aino/Documents/Rosette',
        recentFolders: [],
        canUseKeychain: false,
        workspace: null,
      })),
      unlock: studio.workspace.unlock.handler(({ errors }) => {
        throw errors.STUDIO({
          message: 'That is not the passphrase of this workspace. Try again.',
          data: { code: 'keys/wrong-passphrase', details: {} },
        })
      }),
      backUp: studio.workspace.backUp.handler(() => {
        throw new Error('disk /home/aino/secret.sqlite is broken')
      }),
    },
    verify: {
      check: studio.verify.check.handler(async ({ input }) => {
        const bytes = new Uint8Array(await input.file.arrayBuffer())
        return [verificationSaying(`${input.file.name}: ${bytes.length} bytes, last ${bytes.at(-1)}`)]
      }),
    },
    batches: {
      run: studio.batches.run.handler(async function* ({ signal }) {
        try {
          for (let done = 1; done <= 3; done++) yield { stage: 'signing' as const, done, total: 3 }
          return sampleBatch
        } finally {
          if (signal?.aborted) seen.abandonedRuns++
        }
      }),
    },
  }
}

const verificationSaying = (sentence: string) => ({
  verdict: 'cannot-tell' as const,
  about: 'not-a-badge' as const,
  sentence,
  next: '',
  findings: [],
  says: null,
  web: { missing: [], site: null, replacedBy: null, listedAt: null },
  image: null,
  technical: {
    container: 'unknown' as const,
    proof: null,
    verificationMethod: null,
    signedAt: null,
    document: null,
  },
})
