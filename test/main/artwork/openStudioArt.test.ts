import { describe, expect, test } from 'vitest'
import { badgeArt } from '#core/contract/achievements'
import { openStudioArt } from '../../../main/artwork/openStudioArt.ts'
import { rasterise } from '../../../main/artwork/rasterise.ts'
import { release } from '../../../main/artwork/release.ts'
import { resourcesFolder } from '../../core/family/tools.ts'

const studioArt = await openStudioArt(resourcesFolder)
const art = badgeArt.parse({ style: 'harbour', icon: 'tutor', brand: '#17617A' })

describe('openStudioArt', () => {
  test('draws a badge as a scene and as the same SVG each time', () => {
    const { scene, svg, hints } = studioArt.draw(art, 'Peer tutor', 'en')
    expect(scene.shapes.length).toBeGreaterThan(10)
    expect(svg).toBe(studioArt.draw(art, 'Peer tutor', 'en').svg)
    expect(svg).toContain('<title>Peer tutor</title>')
    expect(hints).toEqual([])
  })

  test('passes hints on as sentences', () => {
    const { hints } = studioArt.draw({ ...art, level: 1, of: 3, subtitle: 'Aallokko ry' }, 'Peer tutor', 'en')
    expect(hints).toHaveLength(1)
    expect(hints[0]).toMatch(/^In the style Harbour .*\.$/)
  })

  test('recolours any style by its brand', () => {
    for (const { id } of studioArt.styles) {
      const blue = studioArt.draw({ ...art, style: id, brand: '#1f5fa8' }, 'Peer tutor', 'en')
      const red = studioArt.draw({ ...art, style: id, brand: '#b3263a' }, 'Peer tutor', 'en')
      expect(blue.svg, id).not.toBe(red.svg)
    }
  })

  test('plans a family that speaks at one volume, with an icon for each title', () => {
    const titles = ['First aid', 'Coordination of volunteers in rural communities']
    const plans = studioArt.planFamily({ style: 'kilim', brand: '#17617a', language: 'en' }, titles)
    expect(plans[0]).toMatchObject({ style: 'kilim', icon: 'firstAid', brand: '#17617a' })
    expect(plans[0]!.calm).toBe(plans[1]!.calm)
    const { calm: _, ...alone } = plans[0]!
    expect(studioArt.draw(plans[0]!, titles[0]!, 'en').svg).not.toBe(
      studioArt.draw(alone, titles[0]!, 'en').svg,
    )
    expect(badgeArt.parse(plans[0])).toEqual(plans[0])
  })

  test('refuses a style or an icon that it does not have', () => {
    expect(() => studioArt.draw({ ...art, style: 'baroque' }, 'x', 'en')).toThrow(
      expect.objectContaining({ code: 'artwork/unknown-style' }),
    )
    expect(() => studioArt.draw({ ...art, icon: 'unicorn' }, 'x', 'en')).toThrow(
      expect.objectContaining({ code: 'artwork/unknown-icon' }),
    )
  })

  test('shows a small picture of each style', async () => {
    const previews = await studioArt.stylePreviews('#2f6b3c')
    expect(previews.map(({ id }) => id)).toEqual(studioArt.styles.map(({ id }) => id))
    for (const { image } of previews) expect(image).toMatch(/^data:image\/png;base64,iVBOR/)
  })

  test('shows pictures of the icons that are found', () => {
    const { total, icons } = studioArt.searchIcons({ query: '', language: 'en', offset: 0, limit: 200 })
    expect(total).toBeGreaterThan(4000)
    expect(icons.slice(0, studioArt.icons.length).map(({ id }) => id)).toEqual(
      studioArt.icons.map(({ id }) => id),
    )
    for (const { image } of icons) expect(image).toMatch(/^data:image\/svg\+xml;base64,/)
  })

  test('draws icons of every set in styles of every cut, each differently', () => {
    const icons = [
      'ph:acorn',
      'mdi:bee',
      'healthicons:elderly',
      'temaki:canoe',
      'maki:playground',
      'tabler:ladle',
    ]
    for (const style of ['harbour', 'monoline', 'arcade', 'riso', 'azulejo', 'stitch', 'papercut']) {
      const drawn = icons.map((icon) => studioArt.draw({ ...art, style, icon }, 'x', 'en').svg)
      expect(new Set(drawn).size, style).toBe(icons.length)
    }
  })
})

describe('release', () => {
  test('names artwork by its bytes', async () => {
    const { svg, scene } = studioArt.draw(art, 'Peer tutor', 'en')
    const png = await rasterise(svg, 512)
    const released = release(svg, png, scene)
    expect(released).toEqual({ ...release(svg, png, scene), svg, png, scene })
    expect(released.id).toMatch(/^[0-9a-f]{64}$/)
    const other = studioArt.draw(art, 'Peer tutors', 'en')
    expect(release(other.svg, png, other.scene).id).not.toBe(released.id)
  })

  test('wraps a raster picture in an SVG that shows it', async () => {
    const png = await rasterise(studioArt.draw(art, 'Peer tutor', 'en').svg, 512)
    const { svg, scene } = release(null, png, null)
    expect(scene).toBeNull()
    expect(Buffer.from(await rasterise(svg, 512)).equals(Buffer.from(png))).toBe(true)
  })
})
