import type { StudioClient } from '#core/contract/client'
import type { FontsWanted } from '#core/contract/fonts'
import { writingInEnglish } from '#core/text/writings'
import type { Terminal } from './terminal.ts'

/** How many of the characters are named: enough to know which people it is about. */
const SHOWN = 8

/** After names that cannot be printed were told: which fonts of this computer have the letters. */
export async function adviseFonts(
  { output }: Terminal,
  client: StudioClient,
  characters: string,
): Promise<void> {
  if (characters === '' || output.json) return
  for (const line of fontAdvice(await client.fonts.wanted({ text: characters }))) output.say(`  ${line}`)
}

/** A few sentences for each writing, the shell's own quotation marks included. */
export function fontAdvice({ writings, lost }: FontsWanted): string[] {
  return [
    ...lost.map(({ name }) => `The font “${name}” was chosen and is not on this computer any more.`),
    ...writings.flatMap(({ writing, characters, fonts, install }) => {
      const what = `${writingInEnglish(writing)} (${some(characters)})`
      const [best] = fonts
      if (best === undefined)
        return [`${what}: no font of this computer has them. ${howTo[install.kind](install.name)}`]
      const lacks = best.lacks === '' ? '' : `, all but ${some(best.lacks)}`
      return [
        `${what}: this computer has “${best.name}”${lacks}. Print with it: rosette fonts use "${best.name}"`,
      ]
    }),
  ]
}

const some = (characters: string): string => {
  // A mark alone would stand on a dotted circle.
  const all = Array.from(characters).filter((character) => !/\p{M}/u.test(character))
  return all.length <= SHOWN ? all.join(' ') : `${all.slice(0, SHOWN).join(' ')} …`
}

const howTo: Readonly<Record<'feature' | 'package' | 'font', (name: string) => string>> = {
  feature: (name) => `Add “${name}” among the optional features of Windows.`,
  package: (name) => `Install the package ${name}, or a font that has them.`,
  font: (name) => `Install a font that has them, such as ${name}.`,
}
