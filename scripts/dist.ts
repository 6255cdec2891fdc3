/** `npm run dist`: builds everything and makes the installers of this platform in `dist/`. */
import { spawn } from 'node:child_process'
import { projectFolder } from './projectFolder.ts'
import { exitCodeOf, packageProgram } from './runProgram.ts'

const steps = [
  [packageProgram('electron-vite', 'electron-vite'), 'build'],
  [packageProgram('electron-builder', 'electron-builder'), '--publish=never', ...process.argv.slice(2)],
]
for (const step of steps) {
  const child = spawn(process.execPath, step, { cwd: projectFolder, stdio: 'inherit' })
  process.exitCode = await exitCodeOf(child)
  if (process.exitCode !== 0) break
}
