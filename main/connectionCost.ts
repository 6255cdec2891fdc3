import { execFile } from 'node:child_process'
import type { ConnectionCost } from '#core/contract/sync'

/** Runs a program and answers with what it wrote; rejects if it is not there, fails, or takes too long. */
export type Ask = (program: string, argv: readonly string[]) => Promise<string>

const COST =
  '[void][Windows.Networking.Connectivity.NetworkInformation,Windows.Networking.Connectivity,ContentType=WindowsRuntime];' +
  '[Windows.Networking.Connectivity.NetworkInformation]::GetInternetConnectionProfile().GetConnectionCost().NetworkCostType'
const SERVICE = 'org.freedesktop.NetworkManager'

/**
 * Whether the system takes its connection for one that counts what is sent, such as a shared phone. Asked of Windows'
 * NetworkCostType and of NetworkManager's Metered; macOS tells nobody. Unknown wherever there is no answer.
 */
export async function connectionCost(
  platform: NodeJS.Platform,
  ask: Ask = askProgram,
): Promise<ConnectionCost> {
  try {
    if (platform === 'win32') return ofWindows(await ask('powershell.exe', ['-NoProfile', '-Command', COST]))
    if (platform === 'linux') {
      const path = `/${SERVICE.replaceAll('.', '/')}`
      return ofNetworkManager(await ask('busctl', ['get-property', SERVICE, path, SERVICE, 'Metered']))
    }
  } catch {
    // No such program or service: nobody to ask.
  }
  return 'unknown'
}

function ofWindows(said: string): ConnectionCost {
  const type = said.trim()
  if (type === 'Unrestricted') return 'free'
  return type === 'Fixed' || type === 'Variable' ? 'metered' : 'unknown'
}

/** NMMetered: 1 yes, 2 no, 3 and 4 the same as guesses. */
function ofNetworkManager(said: string): ConnectionCost {
  const value = /^u ([0-4])\s*$/.exec(said)?.[1]
  if (value === '1' || value === '3') return 'metered'
  return value === '2' || value === '4' ? 'free' : 'unknown'
}

const PATIENCE_MS = 5000

const askProgram: Ask = (program, argv) =>
  new Promise((resolve, reject) => {
    execFile(program, argv, { timeout: PATIENCE_MS, windowsHide: true }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    )
  })
