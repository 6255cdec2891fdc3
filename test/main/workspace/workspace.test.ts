import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ISSUER, issuePeople, manyPeople, openFurnishedStudio, openTestStudio } from '../../openTestStudio.ts'
import { temporaryFolder } from '../../temporaryFolder.ts'
import { PASSPHRASE } from '../../testWorld.ts'

const refusedAs = (code: string) => ({ data: { code } })

test('a new workspace is one folder with a registry, a locked-away key and six or more sample badges', async () => {
  const { studio, world } = openTestStudio()
  const { client } = studio
  const folder = join(world.documentsFolder, 'Workspace')
  await client.workspace.create({ folder, issuer: ISSUER, passphrase: PASSPHRASE })
  const { workspace } = await client.workspace.status()
  expect(workspace).toMatchObject({
    folder,
    unlocked: true,
    protection: 'passphrase',
    issuer: { name: 'Aallokko ry' },
  })
  expect(workspace!.issuer.did).toMatch(/^did:key:z6Mk/)
  expect(workspace!.counts.badges).toBeGreaterThanOrEqual(6)
  expect(
    readdirSync(folder)
      .filter((name) => !name.startsWith('registry.sqlite-'))
      .sort(),
  ).toEqual(['artwork', 'backups', 'issued', 'keys', 'pictures', 'registry.sqlite', 'rosette-workspace.json'])
})

test('a workspace can be copied to another place and opened there', async () => {
  const { studio, folder } = await openFurnishedStudio()
  const batch = await issuePeople(studio, manyPeople(2))
  await studio.close()
  const moved = join(temporaryFolder(), 'on a stick')
  cpSync(folder, moved, { recursive: true })

  const { studio: other } = openTestStudio()
  const workspace = await other.client.workspace.open({ folder: moved })
  expect(workspace).toMatchObject({ folder: moved, unlocked: false, counts: { credentials: 2 } })
  const { rows } = await other.client.batches.rows({ id: batch.id })
  for (const { path } of rows.flatMap((row) => row.files)) {
    expect(path.startsWith(moved)).toBe(true)
    expect(existsSync(path)).toBe(true)
  }
})

test('two processes cannot have one workspace open at the same time', async () => {
  const { folder } = await openFurnishedStudio()
  const { studio: second } = openTestStudio()
  await expect(second.client.workspace.open({ folder })).rejects.toMatchObject(refusedAs('workspace/in-use'))
})

test('a wrong passphrase is refused and the right one unlocks', async () => {
  const { studio, folder } = await openFurnishedStudio()
  await studio.close()
  const { client } = openTestStudio().studio
  await client.workspace.open({ folder })
  await expect(client.workspace.unlock({ passphrase: 'something else' })).rejects.toMatchObject(
    refusedAs('keys/wrong-passphrase'),
  )
  expect((await client.workspace.unlock({ passphrase: PASSPHRASE })).unlocked).toBe(true)
})

test('a workspace from a newer version is refused politely and not touched', async () => {
  const { studio, folder } = await openFurnishedStudio()
  await studio.close()
  const marker = join(folder, 'rosette-workspace.json')
  writeFileSync(marker, JSON.stringify({ format: 99, madeBy: 'Rosette' }))
  const before = readFileSync(join(folder, 'registry.sqlite'))
  await expect(openTestStudio().studio.client.workspace.open({ folder })).rejects.toMatchObject(
    refusedAs('workspace/too-new'),
  )
  expect(readFileSync(join(folder, 'registry.sqlite')).equals(before)).toBe(true)
})

test('a corrupt registry offers the last good backup, and putting it back brings everything issued', async () => {
  const { studio, folder } = await openFurnishedStudio()
  await issuePeople(studio, manyPeople(3))
  await studio.close()
  const registry = join(folder, 'registry.sqlite')
  const bytes = readFileSync(registry)
  writeFileSync(registry, bytes.fill(0x20, 4096, 20_000))

  const { client } = openTestStudio().studio
  await expect(client.workspace.open({ folder })).rejects.toMatchObject(
    refusedAs('workspace/registry-corrupt'),
  )
  const backups = await client.workspace.listBackups({ folder })
  expect(backups[0]).toMatchObject({ credentials: 3 })
  const workspace = await client.workspace.restoreBackup({ folder, path: backups[0]!.path })
  expect(workspace.counts.credentials).toBe(3)
  expect(readdirSync(folder).some((name) => name.startsWith('registry-damaged-'))).toBe(true)
})

test('a registry that was emptied or taken away offers the last good backup', async () => {
  const { studio, folder } = await openFurnishedStudio()
  await issuePeople(studio, manyPeople(2))
  await studio.close()
  const { client } = openTestStudio().studio
  for (const spoil of [
    () => writeFileSync(join(folder, 'registry.sqlite'), ''),
    () => rmSync(join(folder, 'registry.sqlite')),
  ]) {
    spoil()
    await expect(client.workspace.open({ folder })).rejects.toMatchObject(
      refusedAs('workspace/registry-corrupt'),
    )
    const [backup] = await client.workspace.listBackups({ folder })
    const workspace = await client.workspace.restoreBackup({ folder, path: backup!.path })
    expect(workspace.counts.credentials).toBe(2)
    await client.workspace.close()
  }
})

test('a workspace whose marker is damaged is not called missing', async () => {
  const { studio, folder } = await openFurnishedStudio()
  await studio.close()
  writeFileSync(join(folder, 'rosette-workspace.json'), '{')
  await expect(openTestStudio().studio.client.workspace.open({ folder })).rejects.toMatchObject(
    refusedAs('workspace/marker-damaged'),
  )
})

test('a backup is not put back under a process that has the workspace open', async () => {
  const { studio, folder } = await openFurnishedStudio()
  await issuePeople(studio, manyPeople(1))
  const { client } = openTestStudio().studio
  const [backup] = await client.workspace.listBackups({ folder })
  await expect(client.workspace.restoreBackup({ folder, path: backup!.path })).rejects.toMatchObject(
    refusedAs('workspace/in-use'),
  )
  expect(readdirSync(folder).some((name) => name.startsWith('registry-damaged-'))).toBe(false)
  await issuePeople(studio, manyPeople(3))
  await studio.close()
  expect((await client.workspace.open({ folder })).counts.credentials).toBe(3)
})

test('only a backup of this workspace can be put back', async () => {
  const { studio, folder } = await openFurnishedStudio()
  await studio.close()
  const stranger = join(temporaryFolder(), 'registry-2026-11-22T10-00-00.000Z.sqlite')
  writeFileSync(stranger, 'x')
  await expect(
    openTestStudio().studio.client.workspace.restoreBackup({ folder, path: stranger }),
  ).rejects.toMatchObject(refusedAs('workspace/backup-unusable'))
})

test('a folder with other files in it is left alone', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'letter.docx'), 'dear')
  await expect(
    openTestStudio().studio.client.workspace.create({ folder, issuer: ISSUER, passphrase: PASSPHRASE }),
  ).rejects.toMatchObject(refusedAs('workspace/folder-not-empty'))
  expect(readdirSync(folder)).toEqual(['letter.docx'])
})

test('a folder that is no workspace is not taken for one', async () => {
  await expect(
    openTestStudio().studio.client.workspace.open({ folder: temporaryFolder() }),
  ).rejects.toMatchObject(refusedAs('workspace/not-found'))
})

test('a workspace whose making failed leaves nothing that looks like one', async () => {
  const { studio, world } = openTestStudio()
  const folder = join(world.documentsFolder, 'Workspace')
  mkdirSync(join(folder, '..'), { recursive: true })
  await expect(studio.client.workspace.create({ folder, issuer: ISSUER })).rejects.toMatchObject(
    refusedAs('keys/passphrase-needed'),
  )
  expect(existsSync(folder)).toBe(false)
})

test('neither passphrase nor private key can be found anywhere in a workspace or its settings', async () => {
  const { studio, world, folder } = await openFurnishedStudio()
  await issuePeople(studio, manyPeople(2))
  await studio.close()
  const files = [folder, world.settingsFolder].flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) expect(readFileSync(file).includes(PASSPHRASE)).toBe(false)
})

test('an issuer can be changed, and what was issued keeps what it said', async () => {
  const { studio, client } = await openFurnishedStudio()
  await issuePeople(studio, 'Name\nAnna')
  const changed = await client.workspace.updateIssuer({ ...ISSUER, name: 'Aallokko and friends ry' })
  expect(changed.issuer.name).toBe('Aallokko and friends ry')
  const [entry] = (await client.registry.search({})).entries
  const { document } = await client.registry.get({ credentialId: entry!.credentialId })
  expect(JSON.parse(document).issuer.name).toBe('Aallokko ry')
})

test('an input that cannot be is refused with a sentence, not a crash', async () => {
  const { client } = await openFurnishedStudio()
  await expect(client.workspace.updateIssuer({ ...ISSUER, name: '' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
})
