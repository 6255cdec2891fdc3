import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { visibilities } from '../visibilities.ts'
import { instant, progress, studioErrors } from './shapes.ts'

const base = oc.errors(studioErrors)

const visibility = z.enum(visibilities)

/** What can wait to be sent, what people care about most first. */
export const sentKind = z.enum([
  'credential',
  'replacement',
  'erasure',
  'statusList',
  'achievement',
  'image',
  'issuer',
])
export type SentKind = z.infer<typeof sentKind>

export const connection = z.object({
  /** The endpoint's web address. */
  endpoint: z.string(),
  /** Web address that everything is published below. */
  base: z.string(),
  /** How much of a credential anyone can see, unless another choice was made for it. */
  visibility,
  /** Whether things are sent by themselves when there is a connection. */
  automatic: z.boolean(),
  connectedAt: instant,
})
export type Connection = z.infer<typeof connection>

const syncState = z.object({
  connection: connection.nullable(),
  waiting: z.array(z.object({ kind: sentKind, count: z.int() })),
  /** What the endpoint would not take, why, and what can be done. */
  refused: z.array(
    z.object({
      seq: z.int(),
      kind: sentKind,
      /** What it is about, such as the name of a badge; empty where there is no better word than its kind. */
      what: z.string(),
      code: z.string(),
      problem: z.string(),
    }),
  ),
  published: z.int(),
  lastSentAt: instant.nullable(),
})
export type SyncState = z.infer<typeof syncState>

/** Whether the system takes its connection for one that counts what is sent. */
export const connectionCost = z.enum(['metered', 'free', 'unknown'])
export type ConnectionCost = z.infer<typeof connectionCost>

export const syncContract = {
  state: base.output(syncState),
  /** Introduces the issuer to an endpoint with the code its host gave out. Sends nothing but the issuer's profile. */
  connect: base
    .input(
      z.object({
        endpoint: z.string().max(2000),
        invite: z.string().max(100),
        visibility: visibility.default('page-without-name'),
      }),
    )
    .output(syncState),
  /** Nothing is sent any more. What was published stays there. */
  disconnect: base.output(syncState),
  /** Of the connection as it is now. Takes up to a few seconds, as the system is asked. */
  cost: base.output(connectionCost),
  choose: base.input(z.object({ visibility, automatic: z.boolean() })).output(syncState),
  /** What the next sending would make public, each with the words that anyone could then read. */
  preview: base.output(
    z.array(
      z.object({
        kind: sentKind,
        title: z.string(),
        words: z.array(z.string()),
        /** Of a credential: what anyone will see of it. */
        visibility: visibility.nullable(),
      }),
    ),
  ),
  /** Sends what waits, oldest first. Can be stopped at any time and goes on where it was. */
  send: base.output(eventIterator(progress, syncState)),
  /** Puts what was refused back into the line; all of it without a number. */
  retry: base.input(z.object({ seq: z.int().optional() })).output(syncState),
}
