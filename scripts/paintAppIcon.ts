import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { projectFolder } from './projectFolder.ts'

/** Paints the mark as the picture from which electron-builder makes the icons of every system. */
export function paintAppIcon(): void {
  const mark = readFileSync(join(projectFolder, 'renderer', 'assets', 'mark.svg'), 'utf8')
  const icon = new Resvg(mark, { fitTo: { mode: 'width', value: 1024 } }).render().asPng()
  mkdirSync(join(projectFolder, 'out'), { recursive: true })
  writeFileSync(join(projectFolder, 'out', 'icon.png'), icon)
}
