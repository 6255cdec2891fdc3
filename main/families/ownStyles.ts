import type { OwnStyle } from '#core/contract/familyFiles'
import { uuidFromBytes } from '#core/ids'
import { forgetOwnStyle, keepOwnStyle, listOwnStyles } from '../registry/queries/ownStyles.ts'
import type { Desk } from './desk.ts'

export const ownStylesOf = ({ workspace }: Desk): OwnStyle[] => listOwnStyles(workspace.db)

/** A style of the same name gets the new look. */
export function keepStyle({ world, workspace }: Desk, { name, look }: Omit<OwnStyle, 'id'>): OwnStyle {
  const kept = { id: uuidFromBytes(world.randomBytes(16)), name, look }
  return { ...kept, id: keepOwnStyle(workspace.db, kept, world.now().toISOString()) }
}

/** Families made with it keep their look. */
export const forgetStyle = ({ workspace }: Desk, id: string): void => forgetOwnStyle(workspace.db, id)
