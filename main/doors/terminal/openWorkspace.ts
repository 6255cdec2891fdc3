import { resolve } from 'node:path'
import type { StudioClient } from '#core/contract/client'
import type { Workspace } from '#core/contract/workspace'
import type { CommonOptions } from './options.ts'
import { readPassphrase } from './readPassphrase.ts'
import type { Terminal } from './terminal.ts'

/** Runs `work` with the application and closes it afterwards, whatever happened; Ctrl+C included. */
export async function withStudio<Value>(
  terminal: Terminal,
  work: (client: StudioClient) => Promise<Value>,
  world = terminal.world,
): Promise<Value> {
  const studio = await terminal.createStudio(world)
  try {
    return await Promise.race([work(studio.client), terminal.interrupts.ended])
  } finally {
    await studio.close()
  }
}

/** Runs `work` with the workspace open. Its key stays locked until `unlock`. */
export const withWorkspace = <Value>(
  terminal: Terminal,
  options: CommonOptions,
  work: (client: StudioClient, workspace: Workspace) => Promise<Value>,
): Promise<Value> =>
  withStudio(terminal, async (client) => {
    const folder = await workspaceFolder(terminal, options, client)
    return work(client, await client.workspace.open({ folder }))
  })

/** The folder that was asked for, else `ROSETTE_WORKSPACE`, else the usual place in the documents. */
export async function workspaceFolder(
  terminal: Terminal,
  options: CommonOptions,
  client: StudioClient,
): Promise<string> {
  const named = options.workspace ?? terminal.env.ROSETTE_WORKSPACE
  return named ? resolve(named) : (await client.workspace.status()).defaultFolder
}

/** Makes the key ready to sign, asking for the passphrase where one protects it. */
export async function unlock(
  terminal: Terminal,
  options: CommonOptions,
  client: StudioClient,
  workspace: Workspace,
): Promise<void> {
  if (workspace.unlocked) return
  const passphrase =
    workspace.protection === 'passphrase'
      ? await readPassphrase({ ...terminal, fromStdin: options.passphraseStdin })
      : undefined
  await client.workspace.unlock(passphrase === undefined ? {} : { passphrase })
}
