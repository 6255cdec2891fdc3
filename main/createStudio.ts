import { createRouterClient } from '@orpc/server'
import { uuidFromBytes } from '#core/ids'
import { missingCharacters } from '#core/text/typeface'
import { achievementProcedures } from './achievements/procedures.ts'
import { openStudioArt } from './artwork/openStudioArt.ts'
import { artworkProcedures } from './artwork/procedures.ts'
import { openErrorLog } from './errorLog.ts'
import { brandProcedures } from './families/brand.ts'
import { openDesks } from './families/desk.ts'
import { familyFileProcedures } from './families/fileProcedures.ts'
import { familyProcedures } from './families/procedures.ts'
import { fontProcedures } from './fonts/procedures.ts'
import { batchProcedures } from './issuing/procedures.ts'
import { createRunningBatches } from './issuing/runningBatches.ts'
import { createPeopleLists } from './people/openLists.ts'
import { peopleProcedures } from './people/procedures.ts'
import { openFonts, printWith } from './printing/openFonts.ts'
import { printerProcedures } from './printing/procedures.ts'
import { procedures } from './procedures.ts'
import { publishingProcedures } from './publishing/procedures.ts'
import { registryProcedures } from './registry/procedures.ts'
import { listAchievements } from './registry/queries/achievements.ts'
import { holdersOf } from './registry/queries/credentials.ts'
import { type Session, workspaceOf } from './session.ts'
import { openSettings } from './settings/settings.ts'
import type { Studio } from './studio.ts'
import { syncProcedures } from './syncing/procedures.ts'
import { templateProcedures } from './templates/procedures.ts'
import { openCanonicaliser } from './verifying/openCanonicaliser.ts'
import { verifyProcedures } from './verifying/procedures.ts'
import { closeWorkspace } from './workspace/closeWorkspace.ts'
import { workspaceProcedures } from './workspace/procedures.ts'
import type { World } from './world.ts'

/** The whole application behind one contract. A door makes a world, gets a studio, and lets a person in. */
export function createStudio(world: World): Studio {
  const session = openSession(world)
  const os = procedures(openErrorLog(world.settingsFolder, world.now))
  const openDesk = openDesks(session)
  const router = os.router({
    workspace: workspaceProcedures(os.workspace, session),
    achievements: achievementProcedures(os.achievements, session),
    families: familyProcedures(os.families, openDesk),
    familyFiles: familyFileProcedures(os.familyFiles, openDesk),
    artwork: artworkProcedures(os.artwork, session),
    brand: brandProcedures(os.brand, session),
    people: peopleProcedures(os.people, session),
    batches: batchProcedures(os.batches, session),
    printer: printerProcedures(os.printer, session.settings, world),
    fonts: fontProcedures(os.fonts, session.settings, world),
    templates: templateProcedures(os.templates, session),
    publishing: publishingProcedures(os.publishing, session),
    registry: registryProcedures(os.registry, session),
    sync: syncProcedures(os.sync, session),
    verify: verifyProcedures(os.verify, session),
  })
  return {
    router,
    client: createRouterClient(router),
    busy: session.running.busy,
    workspaceFolder: () => session.current?.paths.folder ?? null,
    close: () => closeWorkspace(session),
  }
}

function openSession(world: World): Session {
  const session: Session = {
    world,
    settings: openSettings(world.settingsFolder),
    running: createRunningBatches(),
    printed: new Set(),
    lists: createPeopleLists({
      newId: () => uuidFromBytes(world.randomBytes(16)),
      now: world.now,
      achievements: () =>
        listAchievements(workspaceOf(session).db).map(({ id, facts }) => ({ id, name: facts.name })),
      alreadyIssued: (achievementId) => holdersOf(workspaceOf(session).db, achievementId),
      missingCharacters: () => {
        const { strong } = openFonts()
        return (text) => missingCharacters(text, strong)
      },
    }),
    current: null,
    canonicaliser: once(() => openCanonicaliser(world)),
    art: once(() => openStudioArt(world.resourcesFolder)),
  }
  printWith(session.settings.fonts)
  return session
}

/** Opens a heavy part when it is first needed, and keeps it. */
function once<Value>(open: () => Value): () => Value {
  let opened: { value: Value } | undefined
  return () => {
    opened ??= { value: open() }
    return opened.value
  }
}
