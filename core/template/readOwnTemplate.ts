import { z } from 'zod'
import { StudioError } from '../errors.ts'
import { type OwnTemplate, ownTemplate, TEMPLATE_FORMAT } from './ownTemplate.ts'

const anyFormat = z.object({ format: z.int().min(1) })

/**
 * A template out of JSON that some version of the studio wrote. Throws `templates/too-new` for a later one, and
 * `templates/damaged`. `name` is how the sentences call it.
 */
export function readOwnTemplate(json: string, name: string): OwnTemplate {
  const value = parsed(json, name)
  const format = anyFormat.safeParse(value)
  if (format.success && format.data.format > TEMPLATE_FORMAT) {
    throw new StudioError(
      'templates/too-new',
      `“${name}” was made with a newer Rosette. Update Rosette on this computer to use it.`,
      { template: name, found: format.data.format, supported: TEMPLATE_FORMAT },
    )
  }
  const read = ownTemplate.safeParse(value)
  if (!read.success) throw damaged(name, read.error)
  return read.data
}

function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw damaged(name, error)
  }
}

const damaged = (name: string, cause: unknown): StudioError =>
  new StudioError(
    'templates/damaged',
    `The template “${name}” is damaged and cannot be opened. Remove it and make it again, or import it from a file you kept.`,
    { template: name },
    { cause },
  )
