import type { StudioClient } from '#core/contract/client'

/** The folder whose output a door may show; null while no workspace is open. */
export async function openWorkspaceFolder(client: StudioClient): Promise<string | null> {
  return (await client.workspace.status()).workspace?.folder ?? null
}

/** Whether a batch is being issued, so that a door does not end under it. */
export async function isIssuing(client: StudioClient): Promise<boolean> {
  if ((await openWorkspaceFolder(client)) === null) return false
  return (await client.batches.list()).some((batch) => batch.state === 'running')
}
