/** A person's way through the terminal: make, look, issue, find, check, keep. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { achievement } from '#core/contract/achievements'
import { verification } from '#core/contract/verify'
import { freshComputer, PASSPHRASE, peopleCsv } from './computer.ts'
import { answer, found, issueBatch, issued } from './issuedBatch.ts'

const computer = freshComputer()
const { folder, rosette, write } = computer

const checked = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      failure: z.object({ code: z.string() }).loose().nullable(),
      verifications: z.array(verification.omit({ image: true, technical: true }).loose()),
    }),
  ),
})
const listed = achievement.omit({ image: true })

let png: string
beforeAll(async () => {
  png = (await issueBatch(computer)).png
})

describe('making a workspace', () => {
  test('never says the passphrase', async () => {
    const made = await rosette(['init', '--name', 'Toinen ry', '--out', join(folder, 'second')])
    expect(made.code).toBe(0)
    expect(made.stdout).toContain('did:key:z6Mk')
    expect(made.stdout + made.stderr).not.toContain(PASSPHRASE)
  })

  test('refuses a passphrase as a flag without repeating it', async () => {
    const refused = await rosette([
      'init',
      '--name',
      'X',
      '--out',
      join(folder, 'third'),
      '--passphrase',
      'in the open',
    ])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('history')
    expect(refused.stdout + refused.stderr).not.toContain('in the open')
    expect(existsSync(join(folder, 'third'))).toBe(false)
  })

  test('takes the passphrase from stdin, and that one opens it', async () => {
    const words = ['--workspace', join(folder, 'piped'), '--passphrase-stdin']
    const made = await rosette(['init', '--name', 'Putki ry', ...words], { stdin: 'from a pipe\n' })
    expect(made.code).toBe(0)
    const list = write('one.csv', peopleCsv('Anna Virtanen'))
    const issue = ['issue', '--people', list, '--badge', 'Peer tutor', ...words]
    expect((await rosette(issue, { stdin: 'from a pipe\n' })).code).toBe(0)
    write('one.csv', peopleCsv('Bo Ek'))
    const wrong = await rosette([...issue, '--json'], { stdin: 'something else\n' })
    expect(wrong.code).toBe(6)
    expect(JSON.parse(wrong.stderr)).toMatchObject({ error: { code: 'keys/wrong-passphrase' } })
    expect(wrong.stdout).toBe('')
  })

  test('a missing workspace is a workspace problem', async () => {
    expect((await rosette(['badges', '--workspace', join(folder, 'nowhere')])).code).toBe(6)
  })
})

describe('badges', () => {
  test('the sample family is listed for people and for programs', async () => {
    const people = await rosette(['badges'])
    expect(people.stdout).toContain('Peer tutor')
    const badges = answer(z.array(listed), await rosette(['badges', '--json']))
    expect(badges.length).toBeGreaterThanOrEqual(6)
  })

  test('a badge is added with criteria from a file, drawn in a style of its own', async () => {
    const criteria = write('criteria.md', '- Repaired three bicycles\n- Explained one repair')
    const words = ['--name', 'Bicycle repair', '--description', 'Keeps bicycles on the road.']
    const drawn = ['--criteria', criteria, '--tag', 'bicycle', '--tag', 'repair', '--valid-months', '24']
    const added = answer(listed, await rosette(['badges', 'add', ...words, ...drawn, '--json']))
    expect(added.criteria).toContain('Repaired three bicycles')
    expect(added).toMatchObject({ tags: ['bicycle', 'repair'], validMonths: 24 })
  })

  test('a style that does not exist is refused with those that do', async () => {
    const words = ['--name', 'X', '--description', 'X', '--criteria', 'X', '--style', 'no-such-style']
    const refused = await rosette(['badges', 'add', ...words])
    expect(refused.code).toBe(2)
    const { styles } = JSON.parse((await rosette(['badges', 'art', '--json'])).stdout)
    expect(refused.stderr).toContain(styles[0].id)
  })

  test('criteria that look like a file that is missing are not taken for text', async () => {
    const words = ['--name', 'X', '--description', 'X', '--criteria', 'critera.md']
    expect((await rosette(['badges', 'add', ...words])).code).toBe(2)
  })
})

describe('issuing', () => {
  test('refused rows are told with line, column and remedy; the rest is issued', async () => {
    const list = write(
      'mixed.csv',
      'Name;E-mail\nAmina Yusuf;amina@post.example\nBo Ek;not an address\nChau Le;\n',
    )
    const words = ['issue', '--people', list, '--badge', 'Safe at work']
    const people = await rosette([...words, '--dry-run'])
    expect(people.code).toBe(3)
    expect(people.stdout).toContain('Line 3, column “E-mail”')
    expect(people.stdout).toContain('semicolons')
    expect(people.stdout).toContain('2 rows ready to issue')
    const done = await rosette([...words, '--batch-name', 'Mixed', '--json'])
    expect(done.code).toBe(3)
    const report = answer(issued, done)
    expect(report.refused).toMatchObject([{ row: 2, line: 3, column: 'E-mail', code: 'email-invalid' }])
    expect(report.refused[0]!.remedy).not.toBe('')
    expect(report.batch!.counts).toMatchObject({ filed: 2, total: 2 })
  })

  test('with --strict nothing is issued when a row is refused', async () => {
    const list = write('strict.csv', 'Name,E-mail\nFine Person,\nBad Person,not an address\n')
    const words = ['issue', '--people', list, '--badge', 'Safe at work', '--strict', '--json']
    const done = await rosette(words)
    expect(done.code).toBe(3)
    expect(answer(issued, done).batch).toBeNull()
    expect((await rosette(['registry', 'Fine Person'])).stdout).toContain('0 found')
  })

  test('a dry run asks for no passphrase and issues nothing', async () => {
    const words = ['issue', '--people', '-', '--badge', 'Peer tutor', '--dry-run', '--json']
    const stdin = peopleCsv('Dry Run')
    const done = await rosette(words, { stdin, env: { ROSETTE_PASSPHRASE: undefined } })
    expect(done.code).toBe(0)
    expect(answer(issued, done)).toMatchObject({ counts: { ready: 1 }, batch: null })
  })

  test('columns are mapped by heading or by number', async () => {
    const list = write('mapped.csv', 'A,B\nvirtanen@post.example,Anna Mapped\n')
    const words = ['issue', '--people', list, '--header', '--badge', 'Peer tutor', '--dry-run', '--json']
    const { counts } = answer(issued, await rosette([...words, '--map', 'A=email,2=name']))
    expect(counts).toMatchObject({ ready: 1, withoutEmail: 0 })
    const unknown = await rosette([...words, '--map', 'C=name'])
    expect(unknown.code).toBe(2)
    expect(JSON.parse(unknown.stderr).error.message).toContain('A · B')
  })

  test('an encoding that the list does not settle must be chosen by a person', async () => {
    const bytes = Buffer.from('Name\nP\xe4ivi M\xf6rk\xf6\n\xc5sa Sj\xf6berg\n', 'latin1')
    const list = write('latin.csv', bytes)
    const words = ['issue', '--people', list, '--badge', 'Peer tutor', '--json']
    const refused = await rosette(words)
    expect(refused.code).toBe(2)
    const { error } = JSON.parse(refused.stderr)
    expect(error.code).toBe('terminal/encoding-unclear')
    expect(error.message).toContain('--encoding windows-1252   reads Päivi Mörkö')
    const done = await rosette([...words, '--encoding', 'windows-1252'])
    expect(answer(issued, done).batch!.counts.filed).toBe(2)
    expect((await rosette(['registry', 'asa sjoberg'])).stdout).toContain('Åsa Sjöberg')
  })

  test('a column is not taken for names against its heading unless the person says so', async () => {
    const list = write('towns.csv', 'E-mail;Town\nx@post.example;Oulu\ny@post.example;Turku')
    const words = ['issue', '--people', list, '--badge', 'First aid', '--json']
    const refused = await rosette(words)
    expect(refused.code).toBe(2)
    expect(JSON.parse(refused.stderr).error).toMatchObject({ code: 'terminal/name-unclear' })
    expect(refused.stderr).toContain('2=name')
    const done = await rosette([...words, '--map', '2=name'])
    expect(answer(issued, done).batch!.counts.filed).toBe(2)
  })

  test('a list without names is refused, and says how to name the column', async () => {
    const list = write('numbers.csv', 'E-mail;Points\nx@post.example;12\ny@post.example;9')
    const refused = await rosette(['issue', '--people', list, '--badge', 'First aid'])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('--map')
  })

  test('a list in UTF-16 without a mark is read without asking', async () => {
    const list = write('wide.csv', Buffer.from('Nimi;Email\nЮлія Бондаренко;\n', 'utf16le'))
    const done = await rosette(['issue', '--people', list, '--badge', 'First aid', '--json'])
    expect(answer(issued, done).batch!.counts.filed).toBe(1)
  })

  test.each([
    [['--url', 'aallokko.fi'], 'begins with https://'],
    [['--email', 'posti'], 'not an e-mail address'],
    [['--language', 'suomi'], 'such as fi'],
  ])('what an organisation cannot have is said in a sentence: %s', async (words, said) => {
    const refused = await rosette(['init', '--name', 'Kolmas ry', '--out', join(folder, 'third'), ...words])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain(said)
    expect(refused.stderr).not.toMatch(/expected|Invalid|pattern/)
    expect(existsSync(join(folder, 'third'))).toBe(false)
  })

  test('a list without a badge must be given one that exists', async () => {
    const list = write('nobadge.csv', peopleCsv('Anna Virtanen'))
    expect((await rosette(['issue', '--people', list])).code).toBe(2)
    const unknown = await rosette(['issue', '--people', list, '--badge', 'Tutor of peers'])
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain('Peer tutor')
  })

  test('the same person again is refused until somebody says that it is meant', async () => {
    const list = write('again.csv', peopleCsv('Nguyễn Thị Hồng'))
    const words = ['issue', '--people', list, '--badge', 'Peer tutor', '--dry-run', '--json']
    const refused = await rosette(words)
    expect(refused.code).toBe(3)
    expect(answer(issued, refused).refused[0]!.code).toBe('duplicate-in-registry')
    expect((await rosette([...words, '--confirm', 'duplicate-in-registry'])).code).toBe(0)
  })

  test.each([
    ['empty.csv', () => ''],
    ['header.csv', () => 'Name,E-mail\n'],
    ['binary.csv', () => readFileSync(png)],
  ])('%s is refused in words and leaves nothing behind', async (name, contentOf) => {
    const content = contentOf()
    const before = (await rosette(['batches', '--json'])).stdout
    const refused = await rosette(['issue', '--people', write(name, content), '--badge', 'Peer tutor'])
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).not.toContain('    at ')
    expect((await rosette(['batches', '--json'])).stdout).toBe(before)
  })

  test('a list that is not there is wrong usage', async () => {
    const missing = await rosette(['issue', '--people', 'gone.csv', '--badge', 'Peer tutor', '--json'])
    expect(missing.code).toBe(2)
    expect(JSON.parse(missing.stderr).error.code).toBe('terminal/cannot-read')
  })
})

describe('the registry', () => {
  test('finds a name in any script, and by badge and day', async () => {
    expect(answer(found, await rosette(['registry', 'nguyen thi', '--json'])).total).toBe(1)
    expect(answer(found, await rosette(['registry', 'عبد', '--json'])).total).toBe(1)
    const safe = answer(found, await rosette(['registry', '--badge', 'Safe at work', '--json']))
    expect(safe.entries.every(({ achievement: name }) => name === 'Safe at work')).toBe(true)
    expect(answer(found, await rosette(['registry', '--to', '1999-12-31', '--json'])).total).toBe(0)
  })

  test('shows one credential by name or number, and refuses a name that several have', async () => {
    const shown = JSON.parse((await rosette(['registry', 'show', 'عبد الرحمن', '--json'])).stdout)
    const again = JSON.parse((await rosette(['registry', 'show', shown.credentialId, '--json'])).stdout)
    expect(again).toEqual(shown)
    expect((await rosette(['registry', 'show', 'e'])).code).toBe(2)
  })

  test('a day that is no day is wrong usage', async () => {
    const refused = await rosette(['registry', '--from', '31.11.2026'])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('--from')
  })
})

describe('checking', () => {
  test('our own file is genuine, with no workspace open', async () => {
    const done = await rosette(['verify', png, '--json'])
    expect(done.code).toBe(0)
    expect(answer(checked, done).files[0]!.verifications[0]!.verdict).toBe('genuine')
  })

  test('one changed letter makes it altered', async () => {
    const json = JSON.parse((await rosette(['registry', 'show', 'Päivi Ääkkönen', '--json'])).stdout).document
    const copy = write('changed.json', json.replace('Päivi', 'Paivi'))
    const done = await rosette(['verify', copy])
    expect(done.code).toBe(4)
    expect(done.stdout).toContain('Altered.')
    const piped = await rosette(['verify', '-'], { stdin: json })
    expect(piped.code).toBe(0)
  })

  test('an issuer that this computer has not met cannot be judged until it is trusted', async () => {
    const elsewhere = freshComputer()
    const unknown = await elsewhere.rosette(['verify', png, '--json'])
    expect(unknown.code).toBe(5)
    const { issuerId } = answer(checked, unknown).files[0]!.verifications[0]!.says!
    expect((await elsewhere.rosette(['verify', png])).stdout).toContain(`trust ${issuerId} --name NAME`)
    expect((await elsewhere.rosette(['trust', issuerId, '--name', 'Aallokko ry'])).code).toBe(0)
    expect((await elsewhere.rosette(['verify', png])).code).toBe(0)
  })

  test('a file that is no badge, or is missing, cannot be judged; the others still are', async () => {
    const done = await rosette(['verify', png, 'gone.png', write('note.txt', 'hello'), '--json'])
    expect(done.code).toBe(5)
    const { files } = answer(checked, done)
    expect(files).toHaveLength(3)
    expect(files[1]!.failure!.code).toBe('terminal/cannot-read')
  })

  test('details name what was looked at', async () => {
    const done = await rosette(['verify', png, '--details'])
    expect(done.stdout).toContain('good:')
    expect(done.stdout).toContain('Found in png')
  })
})

describe('keeping', () => {
  test('a backup is listed and can be put back', async () => {
    const copy = JSON.parse((await rosette(['backup', '--json'])).stdout)
    expect(existsSync(copy.path)).toBe(true)
    const { path } = z
      .array(z.object({ path: z.string() }).loose())
      .parse(JSON.parse((await rosette(['restore', '--json'])).stdout))[0]!
    expect(path).toBe(copy.path)
    expect((await rosette(['restore', 'latest'])).code).toBe(0)
    expect((await rosette(['registry', 'Päivi'])).stdout).toContain('Päivi')
  })
})
