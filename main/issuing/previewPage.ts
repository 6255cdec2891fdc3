import type { CertificatePage } from '#core/contract/batches'
import { svgDataUri } from '../artwork/dataUri.ts'
import { fontsEdition } from '../printing/openFonts.ts'
import { versionsOfBatch } from '../registry/queries/achievements.ts'
import { nextFiled } from '../registry/queries/batchRows.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { certificateLook, type Look, lookOfBoth } from './certificateLook.ts'
import { recipientOf } from './certificatesOf.ts'
import { getBatch } from './describeBatch.ts'
import { noSuchPage } from './previewSheet.ts'
import { achievementsOf, type PrintOrder, peopleToPrint } from './printCertificates.ts'

interface Looks {
  readonly key: string
  /** By achievement. */
  readonly looks: ReadonlyMap<string, { readonly front: Look; readonly back: Look | null }>
  readonly languages: ReadonlyMap<string, string>
}

type PageOrder = Pick<PrintOrder, 'workspace' | 'template' | 'sides' | 'only' | 'printing'>

/** Of the batch looked at last: who pages through it does not wait for what all pages share. */
const opened = new WeakMap<OpenWorkspace, Looks>()

/**
 * One certificate of a batch as it would be printed now. Throws `batches/not-found`, `batches/no-such-page` and
 * `batches/not-in-batch`.
 */
export function previewPage(batchId: string, index: number, order: PageOrder): CertificatePage {
  const { workspace, template, only, printing } = order
  const batch = getBatch(workspace, batchId)
  const { total } = peopleToPrint(workspace.db, batch, only)
  const [row] = nextFiled(workspace.db, batchId, 0, 1, { only, isStanding: true, offset: index })
  if (!row) throw noSuchPage()
  const { looks, languages } = looksOf(batch.id, order)
  const recipient = recipientOf(row, languages.get(row.versionId)!, template, printing)
  const { front, back } = looks.get(row.versionId)!
  return {
    total,
    name: row.name,
    picture: svgDataUri(front(recipient)),
    back: back && svgDataUri(back(recipient)),
  }
}

function looksOf(batchId: string, { workspace, template, sides }: PageOrder): Looks {
  const isFrontAlone = sides === 'front'
  const key = [batchId, template.id, isFrontAlone, fontsEdition()].join(' ')
  const known = opened.get(workspace)
  if (known?.key === key) return known
  const achievements = achievementsOf({ workspace, template }, getBatch(workspace, batchId))
  const versions = versionsOfBatch(workspace.db, batchId)
  const fresh: Looks = {
    key,
    looks: new Map(
      Array.from(achievements, ([version, one]) => [
        version,
        isFrontAlone ? { front: certificateLook(one), back: null } : lookOfBoth(one),
      ]),
    ),
    languages: new Map(versions.map((version) => [version.id, version.facts.language])),
  }
  opened.set(workspace, fresh)
  return fresh
}
