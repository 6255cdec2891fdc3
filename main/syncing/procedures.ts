import { setTimeout as pause } from 'node:timers/promises'
import type { SyncState } from '#core/contract/sync'
import { StudioError } from '#core/errors'
import type { Procedures } from '../procedures.ts'
import { retryRefused } from '../registry/queries/outbox.ts'
import { putPublishing } from '../registry/queries/publishing.ts'
import { type Session, workspaceOf } from '../session.ts'
import { connect, disconnect } from './connect.ts'
import { describeSync } from './describeSync.ts'
import { previewSending } from './previewSending.ts'
import { connected, queueAgeingLists, requeueCredentials } from './queueChanges.ts'
import { sendOutbox } from './sendOutbox.ts'

const PATIENCE_MS = 30_000
const TRIES = 5

export function syncProcedures(os: Procedures['sync'], session: Session) {
  const { world } = session
  const state = (): SyncState => describeSync(workspaceOf(session).db)
  let isSending = false

  return os.router({
    state: os.state.handler(state),
    connect: os.connect.handler(async ({ input }) => {
      const workspace = workspaceOf(session)
      await connect(input, {
        workspace,
        canonicaliser: session.canonicaliser(),
        world,
        patience: PATIENCE_MS,
      })
      return state()
    }),
    disconnect: os.disconnect.handler(() => {
      disconnect(workspaceOf(session), world.now())
      return state()
    }),
    choose: os.choose.handler(({ input }) => {
      const { db } = workspaceOf(session)
      const before = connected(db)
      if (!before) throw notConnected()
      db.transaction(() => {
        putPublishing(db, { ...before, ...input })
        if (before.visibility !== input.visibility) requeueCredentials(db, world.now().toISOString())
      })()
      return state()
    }),
    cost: os.cost.handler(() => world.connectionCost()),
    preview: os.preview.handler(() => previewSending(workspaceOf(session).db)),
    send: os.send.handler(async function* ({ signal = new AbortController().signal }) {
      const workspace = workspaceOf(session)
      const publishing = connected(workspace.db)
      if (!publishing) throw notConnected()
      if (isSending) throw alreadySending()
      const signer = workspace.key.signer()
      isSending = true
      try {
        queueAgeingLists(workspace.db, world.now())
        yield* sendOutbox({
          workspace,
          canonicaliser: session.canonicaliser(),
          signer,
          visibility: publishing.visibility,
          base: publishing.base,
          asking: { endpoint: publishing.endpoint, signer, world, signal, patience: PATIENCE_MS },
          random: () => world.randomBytes(1)[0]! / 256,
          wait: (ms) => pause(ms, undefined, { signal }).catch(() => {}),
          tries: TRIES,
        })
      } finally {
        isSending = false
      }
      return state()
    }),
    retry: os.retry.handler(({ input }) => {
      retryRefused(workspaceOf(session).db, input.seq)
      return state()
    }),
  })
}

const notConnected = (): StudioError =>
  new StudioError('sync/not-connected', 'This workspace is not connected to an endpoint. Connect it first.')

const alreadySending = (): StudioError =>
  new StudioError('sync/sending', 'It is being sent already. Wait until that is done.')
