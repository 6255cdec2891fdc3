import { createRouterClient } from '@orpc/server'
import { achievementProcedures } from './achievements/procedures.ts'
import { openStudioArt, type StudioArt } from './artwork/openStudioArt.ts'
import { openErrorLog } from './errorLog.ts'
import { batchProcedures } from './issuing/procedures.ts'
import { createRunningBatches } from './issuing/runningBatches.ts'
import { peopleProcedures } from './people/procedures.ts'
import { procedures } from './procedures.ts'
import { registryProcedures } from './registry/procedures.ts'
import type { Session } from './session.ts'
import { openSettings } from './settings/settings.ts'
import type { Studio } from './studio.ts'
import { openCanonicaliser } from './verifying/openCanonicaliser.ts'
import { verifyProcedures } from './verifying/procedures.ts'
import { closeWorkspace } from './workspace/closeWorkspace.ts'
import { workspaceProcedures } from './workspace/procedures.ts'
import type { World } from './world.ts'

/** The whole application behind one contract. A door makes a world, gets a studio, and lets a person in. */
export function createStudio(world: World): Studio {
  const session = openSession(world)
  const os = procedures(openErrorLog(world.settingsFolder, world.now))
  const router = os.router({
    workspace: workspaceProcedures(os.workspace, session),
    achievements: achievementProcedures(os.achievements, session),
    people: peopleProcedures(os.people, session),
    batches: batchProcedures(os.batches, session),
    registry: registryProcedures(os.registry, session),
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
  const once = <Value>(make: () => Value): (() => Value) => {
    let made: { value: Value } | undefined
    return () => {
      made ??= { value: make() }
      return made.value
    }
  }
  const session: Session = {
    world,
    settings: openSettings(world.settingsFolder),
    running: createRunningBatches(),
    lists: createLists(world, () => session),
    current: null,
    canonicaliser: once(() => openCanonicaliser(world)),
    art: once((): Promise<StudioArt> => openStudioArt(world.resourcesFolder)),
  }
  return session
}
