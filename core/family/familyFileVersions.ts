/** What `family.json` held in each version of the family file, and how an older one becomes the next. */
import { z } from 'zod'
import { familyDocument } from './familyDocument.ts'

export const FORMAT = 'rosette-family'
export const FILE_VERSION = 2

/** Read before anything else: it says how to read the rest. */
export const fileHead = z.object({ format: z.literal(FORMAT), version: z.int().min(1) })

/** A font by its name; letters are set in Rosette's own copy of it, whatever lies beside. */
const fontUsed = z.object({ name: z.string().max(120), licence: z.string().max(120) })
export type FontUsed = z.infer<typeof fontUsed>

export const currentFile = fileHead.extend({
  version: z.literal(FILE_VERSION),
  family: familyDocument,
  fonts: z.array(fontUsed).max(200).default([]),
})

/** Only the look and the words, in one text file: what a list of titles makes, and what a person can write by hand. */
const version1 = fileHead.extend({
  version: z.literal(1),
  name: z.string().trim().min(1).max(120),
  style: z.string().max(60),
  brand: z.string().toLowerCase(),
  /** Of all its titles. */
  language: z.string().max(35).default('en'),
  members: z
    .array(
      z.object({
        title: z.string().max(300),
        subtitle: z.string().max(120).default(''),
        icon: z.string().max(120).default('star'),
        level: z.int().min(0).max(9).default(0),
        of: z.int().min(0).max(9).default(0),
      }),
    )
    .max(500),
})

type Migration = (file: unknown, newId: () => string) => unknown

/** By the version they start from. Each throws a `ZodError` for what never was a file of that version. */
const migrations: readonly Migration[] = [
  (file, newId) => {
    const { name, style, brand, language, members } = version1.parse(file)
    return {
      format: FORMAT,
      version: 2,
      family: {
        id: newId(),
        name,
        look: { style, brand },
        members: members.map((member) => ({ ...member, id: newId(), language })),
      },
    }
  },
]

/** Brings what an older file holds to the current version; it is not checked yet. */
export const migrated = (file: unknown, version: number, newId: () => string): unknown =>
  migrations.slice(version - 1).reduce((step, migrate) => migrate(step, newId), file)
