import type { FontsWanted, UsedFont } from '#core/contract/fonts'
import { StudioError } from '#core/errors'
import { missingCharacters } from '#core/text/typeface'
import { openFonts } from '../printing/openFonts.ts'
import type { Procedures } from '../procedures.ts'
import type { Settings } from '../settings/settings.ts'
import type { World } from '../world.ts'
import { openChosenFont, stateOf } from './chosenFonts.ts'
import { findFaces } from './findFaces.ts'
import { offerFonts } from './offerFonts.ts'
import type { FontFace } from './readFaces.ts'
import { whatToInstall } from './whatToInstall.ts'

/** A name that many fonts have, and a file that is damaged: the first that can be opened is the one. */
const MOST_TRIED = 5

export function fontProcedures(os: Procedures['fonts'], settings: Settings, { systemFonts }: World) {
  const list = () => usedFonts(settings)
  return os.router({
    list: os.list.handler(list),
    wanted: os.wanted.handler(async ({ input }): Promise<FontsWanted> => {
      const characters = missingCharacters(input.text, openFonts().strong)
      const faces = characters.length === 0 ? [] : await findFaces(systemFonts.folders, characters)
      const { system } = systemFonts
      return {
        writings: offerFonts(characters, faces).map(({ writing, characters: own, fonts }) => ({
          writing,
          characters: own.join(''),
          fonts: fonts.map(({ name, lacks }) => ({ name, lacks: lacks.join('') })),
          install: whatToInstall(writing, system),
        })),
        system,
        lost: (await list()).filter(({ state }) => state !== 'ready'),
      }
    }),
    use: os.use.handler(async ({ input: { name } }) => {
      const named = (await findFaces(systemFonts.folders, [])).filter((face) => face.name === name)
      if (named.length === 0) {
        throw new StudioError(
          'fonts/not-found',
          `This computer has no font “${name}” that may be printed with. Check the name, or install it.`,
          { name },
        )
      }
      const { file, index } = firstSound(name, named)
      settings.setFonts([...settings.fonts().filter((font) => font.name !== name), { name, file, index }])
      return list()
    }),
    forget: os.forget.handler(({ input: { name } }) => {
      const before = settings.fonts()
      if (!before.some((font) => font.name === name)) {
        throw new StudioError(
          'fonts/not-in-use',
          `The font “${name}” is not among those chosen on this computer, so there is nothing to take back.`,
          { name },
        )
      }
      settings.setFonts(before.filter((font) => font.name !== name))
      return list()
    }),
  })
}

/** What was chosen, and whether it is there. */
export const usedFonts = (settings: Settings): Promise<UsedFont[]> =>
  Promise.all(settings.fonts().map(async (font) => ({ name: font.name, state: await stateOf(font) })))

function firstSound(name: string, faces: readonly FontFace[]): FontFace {
  for (const face of faces.slice(0, MOST_TRIED)) {
    try {
      openChosenFont(face)
      return face
    } catch {
      // Its file is damaged in a way that its directory does not show.
    }
  }
  throw new StudioError(
    'fonts/damaged',
    `The font “${name}” is damaged and cannot be printed with. Choose another, or install it again.`,
    { name },
  )
}
