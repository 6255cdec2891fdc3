import { describe, expect, test } from 'vitest'
import { openFurnishedStudio } from '../../openTestStudio.ts'

const logo = (svg: string): File => new File([svg], 'logo.svg', { type: 'image/svg+xml' })

describe('brand colours', () => {
  test('are read from a logo, the strongest first', async () => {
    const { client } = await openFurnishedStudio()
    const file = logo(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="#fff"/><circle cx="40" cy="50" r="30" fill="#0c7a6a"/><circle cx="85" cy="50" r="9" fill="#f2a31b"/></svg>',
    )
    expect(await client.brand.coloursOf({ file })).toEqual(['#0c7a6a', '#f2a31b'])
  })

  test('refuse a file that is no picture', async () => {
    const { client } = await openFurnishedStudio()
    await expect(client.brand.coloursOf({ file: new File(['hello'], 'logo.txt') })).rejects.toThrow(
      expect.objectContaining({ data: expect.objectContaining({ code: 'artwork/not-a-picture' }) }),
    )
  })

  test('are suggested by the logo of the issuer', async () => {
    const { client } = await openFurnishedStudio()
    for (const colour of await client.brand.brandSuggestions()) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  })
})

describe('pictures of a family', () => {
  const begun = async () => {
    const { client } = await openFurnishedStudio()
    const member = { title: 'Peer tutor', subtitle: '', level: 0, of: 0, icon: 'tutor', language: 'en' }
    const { document } = await client.families.begin({
      name: 'Language café',
      look: { style: 'harbour', brand: '#17617a' },
      members: [member],
    })
    return { client, document, id: document.id, member: document.members[0]!.id }
  }

  test('are drawn anew for small sizes, and in one ink', async () => {
    const { client, document } = await begun()
    const { look, members } = document
    const pictures = await Promise.all(
      (['full', 'small', 'black'] as const).map((manner) =>
        client.families.pictures({ look, members, manner }),
      ),
    )
    expect(new Set(pictures.flat()).size).toBe(3)
    const black = Buffer.from(pictures[2]![0]!.split(',')[1]!, 'base64').toString()
    expect(new Set(black.match(/#[0-9a-f]{6}/g))).toEqual(new Set(['#000000', '#ffffff']))
  })

  test('keep what was done by hand at every size', async () => {
    const { client, document } = await begun()
    const members = document.members.map((member) => ({
      ...member,
      edits: { ...member.edits, changes: { icon: { hidden: true as const } } },
    }))
    const { look } = document
    expect(await client.families.pictures({ look, members, manner: 'small' })).toEqual(
      await client.families.pictures({ look, members }),
    )
  })

  test('are exported in black ink, too', async () => {
    const { client, id, member } = await begun()
    const file = await client.familyFiles.exportPicture({ id, member, kind: 'svg', ink: 'black' })
    expect(new Set((await file.text()).match(/#[0-9a-f]{6}/g))).toEqual(new Set(['#000000', '#ffffff']))
    const sheet = await client.familyFiles.exportSheet({ id, kind: 'pdf', ink: 'black' })
    expect(sheet.type).toBe('application/pdf')
  })
})
