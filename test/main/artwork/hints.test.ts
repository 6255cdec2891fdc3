import { describe, expect, test } from 'vitest'
import type { QualityHint } from '#core/contract/families'
import { applyDiff } from '#core/design/diff'
import { type HandEdits, NO_EDITS } from '#core/design/edits'
import { titleBody } from '#core/family/derive'
import { type FamilyMember, familyMember, type Look, look as lookSchema } from '#core/family/familyDocument'
import { EASE } from '#core/family/fitting/fitting'
import { styles } from '#core/family/styles'
import { openStudioArt } from '../../../main/artwork/openStudioArt.ts'
import { openTools, resourcesFolder } from '../../core/family/tools.ts'

const art = await openStudioArt(resourcesFolder)
const tools = await openTools()
const look: Look = lookSchema.parse({ style: 'harbour', brand: '#17617a' })

const memberOf = (nth: number, words: Partial<FamilyMember> = {}): FamilyMember =>
  familyMember.parse({
    id: `018f3c00-0000-7000-8000-00000000000${nth}`,
    title: 'First aid',
    language: 'en',
    icon: 'firstAid',
    ...words,
  })

const edited = (edits: Partial<HandEdits>): FamilyMember => memberOf(1, { edits: { ...NO_EDITS, ...edits } })
const placed = { x: 0, y: 0, rotation: 0, scaleX: 1, scaleY: 1 }

interface Family {
  readonly look: Look
  readonly members: readonly FamilyMember[]
}

/** Hints of the last member, and the family as it is once the remedy of the first was pressed. */
async function judged(family: Family, language = 'en'): Promise<{ hints: QualityHint[]; mended: Family }> {
  const hints = (await art.hintsOf(family.look, family.members, language)).at(-1)!
  const diff = hints[0]?.remedy?.diff ?? []
  return { hints, mended: applyDiff(family, diff) as Family }
}

const codesOf = ({ hints }: { hints: readonly QualityHint[] }): string[] => hints.map(({ code }) => code)

/** The hint is there, and pressing its remedy takes it away. */
async function expectMended(family: Family, code: string): Promise<Family> {
  const before = await judged(family)
  expect(codesOf(before)).toContain(code)
  expect(before.hints[0]!.remedy, code).toBeDefined()
  expect(codesOf(await judged(before.mended))).not.toContain(code)
  return before.mended
}

describe('hints about a family', () => {
  test('are silent about every style as it was drawn, in any brand', async () => {
    const family = ['First aid', 'Peer tutor', 'Kitchen hygiene'].map((title, nth) =>
      memberOf(nth, { title, icon: ['firstAid', 'tutor', 'cook'][nth]!, level: nth, of: 3 }),
    )
    for (const { id } of styles) {
      for (const brand of ['#17617a', '#f2c200', '#111111', '#b3263a']) {
        const hints = (await art.hintsOf({ ...look, style: id, brand }, family, 'en')).flat()
        expect(hints.map(({ code, element }) => `${id} ${brand} ${code} ${element}`)).toEqual([])
      }
    }
  })

  test('see lettering that vanishes in what lies under it', async () => {
    const member = edited({ changes: { title: { fill: { kind: 'flat', tint: { hex: '#b33a2f' } } } } })
    await expectMended({ look, members: [member] }, 'quality/contrast')
  })

  test('see text that was added in a colour like its ground', async () => {
    const text = {
      id: 'added',
      kind: 'text',
      lettering: {
        text: 'Aallokko ry',
        language: 'fi',
        voice: 'geometric',
        size: 60,
        tracking: 0,
        align: 'middle',
        bend: 0,
        caps: false,
      },
    } as const
    const member = edited({
      added: [text],
      changes: {
        added: { placement: { ...placed, y: 300 }, fill: { kind: 'flat', tint: { hex: '#0e4a60' } } },
      },
    })
    const { hints } = await judged({ look, members: [member] })
    expect(hints[0]).toMatchObject({ code: 'quality/contrast', element: 'added', severity: 'mend' })
    await expectMended({ look, members: [member] }, 'quality/contrast')
  })

  test('see a title that was made too small', async () => {
    const member = edited({ changes: { title: { placement: { ...placed, scaleX: 0.3, scaleY: 0.3 } } } })
    await expectMended({ look, members: [member] }, 'quality/small-text')
  })

  test('see a line too thin for 64 pixels', async () => {
    const stroke = { tint: { hex: '#ffffff' }, width: 2 }
    await expectMended({ look, members: [edited({ changes: { body: { stroke } } })] }, 'quality/thin-line')
  })

  test.each([
    ['quality/off-canvas', { ...placed, x: 600 }],
    ['quality/off-badge', { ...placed, x: 320, y: -200 }],
    ['quality/print-margin', { ...placed, y: -180 }],
  ])('see an icon where %s applies, and bring it back', async (code, placement) => {
    await expectMended({ look, members: [edited({ changes: { icon: { placement } } })] }, code)
  })

  test('see two members that nobody tells apart when they are small', async () => {
    const members = [memberOf(1), memberOf(2, { title: 'First aid 2' })]
    const { hints } = await judged({ look, members })
    expect(hints[0]!.message).toContain('First aid')
    const mended = await expectMended({ look, members }, 'quality/alike')
    expect(mended.members[1]!.icon).not.toBe('firstAid')
  })

  test('see a picture with too few pixels for its size, and make it smaller', async () => {
    const [coarse, fine] = ['a'.repeat(64), 'b'.repeat(64)]
    const assetOf = (id: string) => ({ image: `data:${id}`, width: id === fine ? 800 : 60, height: 60 })
    const withPicture = (asset: string, nth = 1) =>
      memberOf(nth, {
        edits: { ...NO_EDITS, added: [{ id: 'add-1', kind: 'picture', asset, width: 300, height: 80 }] },
      })
    const hintsOf = (...members: FamilyMember[]) => art.hintsOf(look, members, 'en', assetOf)

    const [[hint]] = (await hintsOf(withPicture(coarse))) as [[QualityHint]]
    expect(hint).toMatchObject({ code: 'quality/coarse-picture', element: 'add-1', severity: 'look' })
    const mended = applyDiff({ look, members: [withPicture(coarse)] }, hint.remedy!.diff) as Family
    expect((await hintsOf(...mended.members)).flat()).toEqual([])
    expect((await hintsOf(withPicture(fine))).flat()).toEqual([])
    // Two pictures of unknown colours are two.
    expect((await hintsOf(withPicture(fine), withPicture('c'.repeat(64), 2))).flat()).not.toContainEqual(
      expect.objectContaining({ code: 'quality/alike' }),
    )
  })

  test('leave two members alone that a colour tells apart', async () => {
    const members = [memberOf(1), memberOf(2, { variation: { brand: '#f2c200' } })]
    expect(codesOf(await judged({ look, members }))).toEqual([])
  })

  test('say of a long title that it is not read at 64 pixels, and offer a style where it is', async () => {
    const title = 'Safeguarding and first response for volunteers in community kitchens.'
    const family = { look, members: [memberOf(1, { title })] }
    const { hints } = await judged(family)
    expect(hints).toMatchObject([{ code: 'quality/small-title', element: 'title', severity: 'look' }])
    expect(hints[0]!.message).toContain('64 pixels')
    const mended = await expectMended(family, 'quality/small-title')
    expect(mended.look.style).toBe('ticket')
    expect(codesOf(await judged(mended))).toEqual([])
  })

  test('leave no style silent about a title that is too small for 64 pixels', async () => {
    const title = 'Safeguarding and first response for volunteers in community kitchens.'
    const small = new Set(['quality/small-title', 'family/title-too-small'])
    for (const style of styles) {
      const family = { look: { ...look, style: style.id }, members: [memberOf(1, { title })] }
      const said = codesOf(await judged(family)).some((code) => small.has(code))
      expect(said, style.id).toBe(
        titleBody(style, { title, language: 'en', icon: 'firstAid' }, tools) < EASE - 0.5,
      )
    }
  })

  test('are silent about a title that was made large enough by hand', async () => {
    const title = 'Safeguarding and first response for volunteers in community kitchens.'
    const placement = { ...placed, scaleX: 1.2, scaleY: 1.2 }
    const member = memberOf(1, { title, edits: { ...NO_EDITS, changes: { title: { placement } } } })
    expect(codesOf(await judged({ look, members: [member] }))).not.toContain('quality/small-title')
  })

  test('offer a style with room for a title that is too long', async () => {
    const member = memberOf(1, { title: 'منسق المتطوعين في الجمعية الثقافية الكبيرة', language: 'ar' })
    const mended = await expectMended(
      { look: { ...look, style: 'airmail' }, members: [member] },
      'family/title-too-small',
    )
    expect(mended.look.style).not.toBe('airmail')
  })

  test('offer to move what follows a colon to the small print', async () => {
    const title = 'Community interpreter for municipal services and hospitals: basic course in the evenings'
    const { hints, mended } = await judged({
      look: { ...look, style: 'airmail' },
      members: [memberOf(1, { title })],
    })
    expect(codesOf({ hints })).toEqual(['family/title-too-small'])
    expect(mended.members[0]).toMatchObject({
      title: 'Community interpreter for municipal services and hospitals',
      subtitle: 'basic course in the evenings',
    })
  })

  test('offer to leave out small print that does not show', async () => {
    const member = memberOf(1, { subtitle: 'Aallokko ry', level: 1, of: 3 })
    await expectMended({ look, members: [member] }, 'family/subtitle-hidden')
  })

  test('offer to leave out characters that no font can draw', async () => {
    const mended = await expectMended(
      { look, members: [memberOf(1, { title: 'Chess 象棋 club' })] },
      'family/missing-characters',
    )
    expect(mended.members[0]!.title).toBe('Chess club')
  })

  test('say that a newer version wanted changes, and offer to forget them', async () => {
    const newer = { ...look, changes: { silhouette: 'dodecahedron', frame: 'line' } }
    const mended = await expectMended({ look: newer, members: [memberOf(1)] }, 'quality/unknown-changes')
    expect(mended.look.changes).toEqual({ frame: 'line' })
  })

  test('say that only a newer version has the style, of the family or of one badge', async () => {
    const newer = { look: { ...look, style: 'baroque' }, members: [memberOf(1)] }
    const { hints } = await judged(newer)
    expect(hints[0]).toMatchObject({ code: 'quality/unknown-style', severity: 'mend' })
    expect(hints[0]!.message).toMatch(/“baroque”.*Harbour/)
    expect((await expectMended(newer, 'quality/unknown-style')).look.style).toBe('harbour')
    const one = {
      look,
      members: [memberOf(1), memberOf(2, { icon: 'cook', variation: { style: 'baroque' } })],
    }
    const mended = await expectMended(one, 'quality/unknown-style')
    expect(mended.members[1]!.variation.style).toBe('harbour')
    expect(mended.look).toEqual(look)
  })

  test('say that only a newer version has the icon, and offer one that suits the title', async () => {
    const member = memberOf(1, { icon: 'set-to-come:hologram' })
    const { hints } = await judged({ look, members: [member] })
    expect(hints[0]).toMatchObject({ element: 'icon', severity: 'mend' })
    expect(hints[0]!.message).toContain('“set-to-come:hologram”')
    const mended = await expectMended({ look, members: [member] }, 'quality/unknown-icon')
    expect(mended.members[0]!.icon).toBe('firstAid')
  })

  test('say that an icon which was added is one that only a newer version has', async () => {
    const member = edited({ added: [{ id: 'added', kind: 'icon', icon: 'hologram', size: 200 }] })
    const { hints } = await judged({ look, members: [member] }, 'fi')
    expect(hints[0]).toMatchObject({ code: 'quality/unknown-icon', element: 'added' })
    expect(hints[0]!.message).toContain('Sen paikka on tyhjä')
  })

  test('speak the language of the person', async () => {
    const family = { look, members: [memberOf(1), memberOf(2)] }
    expect((await judged(family, 'fi')).hints[0]!.message).toContain('näyttää samalta')
    expect((await judged(family, 'ar')).hints[0]!.message).toContain('48')
    expect((await judged(family, 'ar')).hints[0]!.remedy!.label).toMatch(/^استخدام/)
  })
})
