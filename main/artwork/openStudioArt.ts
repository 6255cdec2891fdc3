import type { BadgeArt } from '#core/contract/achievements'
import type { Scene } from '#core/design/scene'
import { StudioError } from '#core/errors'
import { derive, type Tools } from '#core/family/derive'
import { recoloured } from '#core/family/style'
import { styles } from '#core/family/styles'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { pngDataUri, svgDataUri } from './dataUri.ts'
import { openVoices } from './fonts.ts'
import { iconScene } from './iconScene.ts'
import { type LibraryIcon, readIcons } from './icons.ts'
import { rasterise } from './rasterise.ts'

export interface DrawnBadge {
  readonly scene: Scene
  readonly svg: string
  /** Sentences about what will not look right. */
  readonly hints: readonly string[]
}

/** Everything badges can be drawn from. */
export interface StudioArt {
  readonly styles: readonly { readonly id: string; readonly name: string; readonly character: string }[]
  readonly icons: readonly Pick<LibraryIcon, 'id' | 'name' | 'words'>[]
  /** Throws `artwork/unknown-style` and `artwork/unknown-icon`. The title may be empty while it is being typed. */
  draw(art: BadgeArt, title: string, language: string): DrawnBadge
  /** Each style in a colour, its own name as the title; `data:` URIs of PNG, as many of the SVGs are large. */
  stylePreviews(brand: string): Promise<readonly StylePreview[]>
  /** Each icon alone, in a dark ink; `data:` URIs of SVG. */
  iconPreviews(): readonly IconPreview[]
}

export interface StylePreview {
  readonly id: string
  readonly name: string
  readonly character: string
  readonly image: string
}

export interface IconPreview {
  readonly id: string
  readonly name: string
  /** What people may call it, in every language of the library. */
  readonly words: string
  readonly image: string
}

const PREVIEW_PIXELS = 240
const ICON_INK = '#2b3440'

/** Reads fonts and icons (7 MB): open it when the first badge is drawn, and once. */
export async function openStudioArt(resourcesFolder: string): Promise<StudioArt> {
  const [voiceOf, icons] = await Promise.all([openVoices(), readIcons(resourcesFolder)])
  const stylesById = new Map(styles.map((style) => [style.id, style]))
  const iconsById = new Map(icons.map((icon) => [icon.id, icon]))
  const tools: Tools = {
    voiceOf,
    iconOf: (meaning, cut) => {
      const icon = iconsById.get(meaning)
      if (!icon) throw unknown('icon', meaning)
      return icon.cuts[cut]
    },
  }

  const draw: StudioArt['draw'] = (art, title, language) => {
    const style = stylesById.get(art.style)
    if (!style) throw unknown('style', art.style)
    const { icon, subtitle, level, of } = art
    const member = { title, language, icon, subtitle, level, of }
    const { scene, hints } = derive(recoloured(style, art.brand.toLowerCase()), member, tools)
    return { scene, svg: sceneToSvg(scene, { title }), hints: hints.map(({ message }) => message) }
  }

  return {
    styles: styles.map(({ id, name, character }) => ({ id, name, character })),
    icons: icons.map(({ id, name, words }) => ({ id, name, words })),
    draw,
    async stylePreviews(brand) {
      const previews: StylePreview[] = []
      for (const { id, name, character } of styles) {
        const art = { style: id, icon: 'star', brand, subtitle: '', level: 0, of: 0 }
        const png = await rasterise(draw(art, name, 'en').svg, PREVIEW_PIXELS)
        previews.push({ id, name, character, image: pngDataUri(png) })
      }
      return previews
    },
    iconPreviews: () =>
      icons.map(({ id, name, words, cuts }) => ({
        id,
        name,
        words: Object.values(words).join(' '),
        image: svgDataUri(sceneToSvg(iconScene(cuts.fill, ICON_INK))),
      })),
  }
}

const unknown = (what: 'style' | 'icon', id: string): StudioError =>
  new StudioError(
    `artwork/unknown-${what}`,
    `This version of Rosette has no ${what} called “${id}”. Choose another ${what} for the badge.`,
    { id },
  )
