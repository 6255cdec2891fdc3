import { rasterise } from '../../main/artwork/rasterise.ts'
import { renderSvg } from '../../main/artwork/renderSvg.ts'
import { beginFamily, openStudio } from './designer.ts'
import type { Finding, Measure } from './index.ts'

/** Finished PNGs of every badge through the door, and as one file to share; the floor is the renderer alone. */
export const exportBadges =
  (count: number, pixels: number): Measure =>
  async (folder) => {
    const studio = await openStudio(folder)
    const { familyFiles } = studio.client
    const findings: Finding[] = []
    const timed = async (step: string, work: () => Promise<unknown>): Promise<void> => {
      const start = performance.now()
      await work()
      findings.push({ step, items: count, seconds: (performance.now() - start) / 1000 })
    }
    try {
      const { document } = await beginFamily(studio, count)
      const { id, members } = document
      const svgs: string[] = []
      for (const member of members) {
        svgs.push(await (await familyFiles.exportPicture({ id, member: member.id, kind: 'svg' })).text())
      }
      await rasterise(svgs[0]!, pixels) // the renderer is loaded
      await timed(`PNG of ${pixels} px`, async () => {
        for (const member of members) {
          await familyFiles.exportPicture({ id, member: member.id, kind: 'png', pixels })
        }
      })
      await timed('floor: resvg alone', async () => {
        for (const svg of svgs) (await renderSvg(svg, pixels)).asPng()
      })
      await timed('contact sheet as PDF', () => familyFiles.exportSheet({ id, kind: 'pdf' }))
      await timed('family file', () => familyFiles.exportFamily({ id }))
      return findings
    } finally {
      await studio.close()
    }
  }
