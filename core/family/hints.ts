/** Sentences about what will not look right, for the person who designs the badge. */
import { missingCharacters } from '../text/typeface.ts'
import { FLOOR } from './fitting/fitting.ts'
import type { VoiceOf } from './lettering/voice.ts'
import type { Member, Style } from './style.ts'

export interface Hint {
  readonly code:
    | 'family/title-too-small'
    | 'family/subtitle-hidden'
    | 'family/subtitle-too-long'
    | 'family/missing-characters'
  readonly message: string
}

/** `titleBody`: height of its letter bodies in canvas units, if there is a title. */
export function hintsOf(
  style: Style,
  { title, subtitle, level }: Required<Member>,
  titleBody: number | undefined,
  subtitleShown: boolean,
  voiceOf: VoiceOf,
): Hint[] {
  const hints: Hint[] = []
  if (titleBody !== undefined && titleBody < FLOOR) {
    hints.push({
      code: 'family/title-too-small',
      message: `The title is too long to be read on the badge in the style ${style.name}. Use fewer words, or choose a style with more room for text, such as Poster or Ticket.`,
    })
  }
  if (subtitle !== '' && !subtitleShown) hints.push(subtitleHint(style, level))
  const missing = missingCharacters(`${title} ${subtitle}`, voiceOf(style.type.voice).normal)
  if (missing.length > 0) {
    const several = missing.length > 1
    hints.push({
      code: 'family/missing-characters',
      message: `The fonts have no sign for ${missing.slice(0, 5).join(' ')}${missing.length > 5 ? ' …' : ''}: ${several ? 'they' : 'it'} will print as ${several ? 'empty boxes' : 'an empty box'}. Write the title without ${several ? 'them' : 'it'}.`,
    })
  }
  return hints
}

function subtitleHint(style: Style, level: number): Hint {
  if (level > 0 && !style.subtitle?.besideLevel) {
    return {
      code: 'family/subtitle-hidden',
      message: `In the style ${style.name} the level takes the place of the small print, which is not shown. Leave out one of them, or choose Civic seal, which shows both.`,
    }
  }
  return {
    code: 'family/subtitle-too-long',
    message: `There is no room for the small print in the style ${style.name}. Use fewer words, or a shorter title.`,
  }
}
