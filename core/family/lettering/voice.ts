import { lettering } from '../../design/edits.ts'
import { scriptOf } from '../../text/scripts.ts'
import type { FontStack } from '../../text/typeface.ts'

export const voiceNames = lettering.shape.voice.options

export type VoiceName = (typeof voiceNames)[number]

/** One typographic voice in every script. */
export interface Voice {
  readonly normal: FontStack
  /** The same with a drawn condensed cut first, for long titles: letters are never squeezed. */
  readonly narrow: FontStack
}

/** Faces are opened when a style first speaks with them. */
export type VoiceOf = (name: VoiceName) => Voice

/**
 * A face that lacks one letter of a word must not set the others: a title in two faces looks broken. Only faces
 * that have all letters of one of the text's scripts are offered; the whole stack follows for what is left over.
 */
export function evenStack(text: string, stack: FontStack): FontStack {
  const lettersByScript = new Map<string, number[]>()
  for (const char of text) {
    const script = scriptOf(char)
    if (script === undefined) continue
    const letters = lettersByScript.get(script) ?? []
    letters.push(char.codePointAt(0)!)
    lettersByScript.set(script, letters)
  }
  const scripts = [...lettersByScript.values()]
  const even = stack.filter((face) =>
    scripts.some((letters) => letters.every((code) => face.characters.has(code))),
  )
  return [...new Set([...even, ...stack])]
}
