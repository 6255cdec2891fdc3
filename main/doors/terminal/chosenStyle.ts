import { StudioError } from '#core/errors'
import type { Style } from '#core/family/style'
import { styles } from '#core/family/styles'
import { foldText } from '#core/people/foldText'

/** The ready-made style of this id or name, case ignored. Throws `terminal/usage` with those there are. */
export function chosenStyle(idOrName: string): Style {
  const wanted = foldText(idOrName)
  const found = styles.find(({ id, name }) => foldText(id) === wanted || foldText(name) === wanted)
  if (found) return found
  throw new StudioError(
    'terminal/usage',
    `There is no style “${idOrName}”. There are: ${styles.map(({ id }) => id).join(', ')}.`,
  )
}
