import type { Command } from 'commander'
import { z } from 'zod'
import { StudioError } from '#core/errors'

/** Options that every command takes. */
export const commonOptions = z.object({
  workspace: z.string().min(1).optional(),
  passphraseStdin: z.boolean().default(false),
})
export type CommonOptions = z.infer<typeof commonOptions>

export const dayOption = z.iso.date({ error: 'is a day written as YYYY-MM-DD, such as 2026-11-22' })

export const brandOption = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'is a colour written as #RRGGBB' })

export const languageOption = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'is a language code such as fi or fa-AF' })
  .default('en')

export const countOption = (least: number, most: number) =>
  z.coerce.number({ error: 'is a whole number' }).pipe(
    z
      .int({ error: 'is a whole number' })
      .min(least, { error: `is at least ${least}` })
      .max(most, {
        error: `is at most ${most}`,
      }),
  )

/** What was typed after a command, parsed once. Throws `terminal/usage` naming each option that cannot be used. */
export function readOptions<Schema extends z.ZodType>(command: Command, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(command.optsWithGlobals())
  if (parsed.success) return parsed.data
  const complaints = parsed.error.issues.map(
    ({ path, message }) => `--${path.map(String).map(kebab).join('.')} ${message}.`,
  )
  throw new StudioError('terminal/usage', complaints.join('\n'))
}

const kebab = (word: string): string => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Collects an option that may be given several times. */
export const several = (value: string, before: readonly string[] = []): string[] => [...before, value]

/** For `--passphrase VALUE`, which people will try. Not a commander error: that would repeat the value. */
export function refusePassphraseFlag(): never {
  throw new StudioError(
    'terminal/passphrase-flag',
    'A passphrase on the command line is kept in the history of the shell and can be seen by other programs. ' +
      'Put it into ROSETTE_PASSPHRASE, pipe it in with --passphrase-stdin, or leave it out to be asked.',
  )
}
