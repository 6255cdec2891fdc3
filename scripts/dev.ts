/**
 * `npm run dev`: the studio in a browser. The renderer reloads as it is edited; when the application itself is edited,
 * Node starts it anew behind the same address, so that the open window stays usable.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { exitCodeOf } from './runProgram.ts'

const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'scripts/devDoor.ts'], {
  stdio: 'inherit',
  env: { ...process.env, PORT: process.env.PORT || '5199', DEV_SEED: randomBytes(32).toString('hex') },
})
// Ctrl+C reaches the child by itself; staying until it has ended lets the workspace be closed properly.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill())
process.exitCode = await exitCodeOf(child)
