/** `npm run dist`: builds everything and makes the installers of this platform in `dist/`. */
import { spawn } from 'node:child_process'
import { buildPage } from './buildPage.ts'
import { paintAppIcon } from './paintAppIcon.ts'
import { projectFolder } from './projectFolder.ts'
import { exitCodeOf, packageProgram } from './runProgram.ts'

process.exitCode = await run(packageProgram('electron-vite', 'electron-vite'), 'build')
if (process.exitCode === 0) {
  paintAppIcon()
  await buildPage()
  const wishes = process.argv.slice(2)
  process.exitCode = await run(
    packageProgram('electron-builder', 'electron-builder'),
    '--publish=never',
    ...wishes,
  )
}

function run(...argv: string[]): Promise<number> {
  return exitCodeOf(spawn(process.execPath, argv, { cwd: projectFolder, stdio: 'inherit' }))
}
