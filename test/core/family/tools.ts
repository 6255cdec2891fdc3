import { fileURLToPath } from 'node:url'
import type { Tools } from '#core/family/layOut'
import { openVoices } from '../../../main/artwork/fonts.ts'
import { readIcons } from '../../../main/artwork/icons.ts'

export const resourcesFolder = fileURLToPath(new URL('../../../resources', import.meta.url))

/** The real fonts and icons. */
export async function openTools(): Promise<Tools> {
  const [voiceOf, icons] = await Promise.all([openVoices(), readIcons(resourcesFolder)])
  return { voiceOf, iconOf: (meaning, cut) => icons.find(({ id }) => id === meaning)!.cuts[cut] }
}
