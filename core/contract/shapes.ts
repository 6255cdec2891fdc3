/** Schemas that several areas of the contract share. Everything that crosses a door is parsed by one of these. */
import { z } from 'zod'
import { templateIds } from '../templateIds.ts'

export const uuid = z.uuid()
/** YYYY-MM-DD, a day in the Gregorian calendar wherever the person is. */
export const day = z.iso.date()
/** UTC, whole seconds or finer. */
export const instant = z.iso.datetime()
/** What certificates are printed in: a built-in template by its name, or one of the person's own by its id. */
export const templateId = z.union([z.enum(templateIds), uuid])
/** BCP 47, such as `fi` or `fa-AF`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is given by its code, such as fi or fa-AF.')
export const colour = z.string().regex(/^#[0-9a-f]{6}$/i)
/** What the files of a credential are: its badge in two kinds of picture, the bare document, the certificate. */
export const fileKind = z.enum(['png', 'svg', 'json', 'pdf'])
export type FileKind = z.infer<typeof fileKind>
/** An inline picture for the screen: a `data:` URI of PNG or SVG. */
export const picture = z.string().startsWith('data:image/')

/** A file that a person chose or dropped, with its bytes. At most 64 MiB, so that a wrong file cannot fill memory. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024
export const chosenFile = z.instanceof(File).refine((file) => file.size <= MAX_FILE_BYTES, {
  message: 'This file is larger than 64 MB. Choose a smaller one.',
})

export const page = z.object({
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
})

/** Progress of anything that may take more than a second: `done` of `total` steps, and what is being done. */
export const progress = z.object({
  stage: z.enum(['signing', 'printing', 'sending']),
  done: z.int().min(0),
  total: z.int().min(0),
})
export type Progress = z.infer<typeof progress>

/** How a coded error crosses a door: `message` speaks to the person, `data.code` is for the program. */
export const studioErrors = {
  STUDIO: {
    status: 422,
    data: z.object({
      code: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  },
} as const
