import { uuidFromBytes } from '#core/ids'

/** For something that is put onto a badge by hand, or a group. */
export const newElementId = (): string => uuidFromBytes(crypto.getRandomValues(new Uint8Array(16)))
