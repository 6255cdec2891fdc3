import { Command } from 'commander'
import { styles } from '#core/family/styles'
import { padded, widest } from '../padded.ts'
import type { Terminal } from '../terminal.ts'

export const stylesCommand = (terminal: Terminal): Command =>
  new Command('styles').description('list the styles that badges can be drawn in').action(() => {
    const { output } = terminal
    const listed = styles.map(({ id, name, body, character }) => ({
      id,
      name,
      silhouette: body.shape,
      character,
    }))
    const width = widest(listed.map(({ id }) => id))
    for (const { id, name, character } of listed) output.say(`${padded(id, width)}  ${name}: ${character}`)
    output.answer(listed)
  })
