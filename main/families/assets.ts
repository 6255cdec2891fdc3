import type { Asset } from '#core/contract/familyFiles'
import type { ImportedPicture } from '#core/design/element'
import { dataUri } from '../artwork/dataUri.ts'
import { type ImportedAsset, importAsset } from '../artwork/importAsset.ts'
import type { WorkspacePaths } from '../workspace/paths.ts'
import { keepPicture, keptPicture } from '../workspace/pictureStore.ts'

/** Takes a picture of the person's own into the workspace. Throws the `artwork/…` errors of `importAsset`. */
export async function takeAsset(paths: WorkspacePaths, bytes: Uint8Array): Promise<Asset> {
  const picture = await importAsset(bytes)
  keepPicture(paths, picture)
  return assetFor(picture)
}

/** Those that are there, in the order asked for. */
export const assetsOf = (paths: WorkspacePaths, ids: readonly string[]): Asset[] =>
  ids.flatMap((id) => {
    const picture = keptPicture(paths, id)
    return picture ? [assetFor(picture)] : []
  })

/** Pictures by their ids, each read once. */
export function openAssets(paths: WorkspacePaths): (id: string) => ImportedPicture | undefined {
  const known = new Map<string, ImportedPicture>()
  return (id) => {
    const picture = known.get(id) ?? assetsOf(paths, [id])[0]
    if (picture) known.set(id, picture)
    return picture
  }
}

const assetFor = ({ id, width, height, type, bytes }: ImportedAsset): Asset => ({
  id,
  width,
  height,
  image: dataUri(type, bytes),
})
