/** The table of contents of the product: everything a door can ask of the application. */
import { achievementsContract } from './achievements.ts'
import { artworkContract } from './artwork.ts'
import { batchesContract } from './batches.ts'
import { brandContract } from './brand.ts'
import { familiesContract } from './families.ts'
import { familyFilesContract } from './familyFiles.ts'
import { fontsContract } from './fonts.ts'
import { peopleContract } from './people.ts'
import { printerContract } from './printer.ts'
import { publishingContract } from './publishing.ts'
import { registryContract } from './registry.ts'
import { syncContract } from './sync.ts'
import { templatesContract } from './templates.ts'
import { verifyContract } from './verify.ts'
import { workspaceContract } from './workspace.ts'

export const contract = {
  workspace: workspaceContract,
  achievements: achievementsContract,
  families: familiesContract,
  familyFiles: familyFilesContract,
  artwork: artworkContract,
  brand: brandContract,
  people: peopleContract,
  batches: batchesContract,
  printer: printerContract,
  fonts: fontsContract,
  templates: templatesContract,
  publishing: publishingContract,
  registry: registryContract,
  sync: syncContract,
  verify: verifyContract,
}
export type Contract = typeof contract
