import type { BadgeArt } from '#core/contract/achievements'
import type { Lettering } from '#core/design/edits'
import type { Outlined, Pictogram } from '#core/design/element'
import type { Scene } from '#core/design/scene'
import { StudioError } from '#core/errors'
import { changedStyle } from '#core/family/changedStyle'
import { calmOf, derive } from '#core/family/derive'
import type { Tools } from '#core/family/layOut'
import { outlineLettering } from '#core/family/lettering/outlineLettering'
import { recoloured, type Style } from '#core/family/style'
import type { StyleChanges } from '#core/family/styleChanges'
import { styles } from '#core/family/styles'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { pngDataUri, svgDataUri } from './dataUri.ts'
import { openVoices } from './fonts.ts'
import { iconScene } from './iconScene.ts'
import { type IconLicence, type IconSearchRequest, openIconShelf, type ShelfIcon } from './iconShelf.ts'
import { type LibraryIcon, readIcons } from './icons.ts'
import type { Stock } from './judgeFamily.ts'
import { type FamilyArt, openFamilyArt } from './openFamilyArt.ts'
import { rasterise } from './rasterise.ts'
import { suggestIcons } from './suggestIcons.ts'

export interface DrawnBadge {
  readonly scene: Scene
  readonly svg: string
  /** Sentences about what will not look right. */
  readonly hints: readonly string[]
}

/** Everything badges can be drawn from. */
export interface StudioArt extends FamilyArt {
  readonly styles: readonly { readonly id: string; readonly name: string; readonly character: string }[]
  /** The curated ones; `searchIcons` has them all. */
  readonly icons: readonly Pick<LibraryIcon, 'id' | 'name' | 'words'>[]
  /** Throws `artwork/unknown-style` and `artwork/unknown-icon`. The title may be empty while it is being typed. */
  draw(art: BadgeArt, title: string, language: string): DrawnBadge
  /** What each member of one family is drawn with: an icon suggested from its title, and one volume for all. */
  planFamily(look: FamilyLook, titles: readonly string[]): readonly BadgeArt[]
  /** For each title the id of an icon, none of them twice. `language`: BCP 47, of the titles. */
  suggestIcons(titles: readonly string[], language: string): readonly string[]
  /** Text of the person's own, in the studio's fonts. */
  readonly outlineOf: (lettering: Lettering) => Outlined
  /** The solid cut of an icon, if there is one of this name. */
  readonly pictogramOf: (icon: string) => Pictogram | undefined
  /** Each style in a colour, its own name as the title; `data:` URIs of PNG, as many of the SVGs are large. */
  stylePreviews(brand: string): Promise<readonly StylePreview[]>
  /** Icons by their words, the best first, each alone in a dark ink as `data:` URI of an SVG. */
  searchIcons(request: IconSearchRequest): { readonly total: number; readonly icons: readonly IconPreview[] }
  /** Undefined for an id that no icon has. */
  icon(id: string, language: string): IconPreview | undefined
  iconLicences(): Promise<readonly IconLicence[]>
}

/** What the members of a family have in common. */
export interface FamilyLook {
  readonly style: string
  readonly brand: string
  /** BCP 47, of the titles. */
  readonly language: string
}

export interface StylePreview {
  readonly id: string
  readonly name: string
  readonly character: string
  readonly image: string
}

export interface IconPreview extends ShelfIcon {
  readonly image: string
}

const PREVIEW_PIXELS = 240
const KEPT_STYLES = 60
const ICON_INK = '#2b3440'
/** Drawn in place of what a family asks for and only another version of Rosette has. */
const STAND_IN = { style: 'harbour', icon: 'star' }

/**
 * Reads fonts and the curated icons (7 MB): open it when the first badge is drawn, and once. The library of all icons
 * is opened when one of it is drawn or somebody searches.
 */
export async function openStudioArt(resourcesFolder: string): Promise<StudioArt> {
  const [voiceOf, icons] = await Promise.all([openVoices(), readIcons(resourcesFolder)])
  const stylesById = new Map(styles.map((style) => [style.id, style]))
  const shelf = openIconShelf(resourcesFolder, icons)
  const tools: Tools = {
    voiceOf,
    iconOf: (meaning, cut) => {
      const icon = shelf.cutOf(meaning, cut)
      if (!icon) throw unknown('icon', meaning)
      return icon
    },
  }

  // The same object for the same changes, as layers are drawn once for a style.
  const changed = new Map<string, Style>()
  const styleOf = (id: string, changes: StyleChanges = {}): Style => {
    const style = stylesById.get(id)
    if (!style) throw unknown('style', id)
    const key = JSON.stringify([id, changes])
    const made = changed.get(key) ?? changedStyle(style, changes)
    if (changed.size > KEPT_STYLES) changed.clear()
    changed.set(key, made)
    return made
  }

  const draw: StudioArt['draw'] = (art, title, language) => {
    const { icon, subtitle, level, of, calm } = art
    const member = { title, language, icon, subtitle, level, of }
    const style = recoloured(styleOf(art.style), art.brand.toLowerCase())
    const { scene, hints } = derive(style, member, tools, calm)
    return { scene, svg: sceneToSvg(scene, { title }), hints: hints.map(({ message }) => message) }
  }

  const supplies = {
    outlineOf: (lettering: Lettering) => outlineLettering(lettering, voiceOf),
    iconOf: (icon: string) => shelf.cutOf(icon, 'fill'),
    assetOf: () => undefined,
  }

  const suggestIcon: Stock['suggestIcon'] = (title, language, taken, spoken) => {
    const free = icons.filter(({ id }) => !taken.has(id))
    const id = free.length > 0 ? suggestIcons([title], language, free)[0] : undefined
    const icon = id === undefined ? undefined : shelf.icon(id, spoken)
    return icon && { id: icon.id, name: icon.name }
  }
  const previewed = (icon: ShelfIcon): IconPreview => ({
    ...icon,
    image: svgDataUri(sceneToSvg(iconScene(tools.iconOf(icon.id, 'fill'), ICON_INK))),
  })

  return {
    ...openFamilyArt(
      {
        tools: {
          voiceOf,
          iconOf: (icon, cut) => shelf.cutOf(icon, cut) ?? tools.iconOf(STAND_IN.icon, cut),
        },
        supplies,
        styles,
        standIn: stylesById.get(STAND_IN.style)!,
        suggestIcon,
      },
      (id, changes) => styleOf(stylesById.has(id) ? id : STAND_IN.style, changes),
    ),
    styles: styles.map(({ id, name, character }) => ({ id, name, character })),
    icons: icons.map(({ id, name, words }) => ({ id, name, words })),
    draw,
    planFamily({ style, brand, language }, titles) {
      const suggested = suggestIcons(titles, language, icons, shelf.suggest)
      const members = titles.map((title, i) => ({ title, language, icon: suggested[i]! }))
      const calm = tenth(calmOf(styleOf(style), members, tools))
      const shared = { style, brand, subtitle: '', level: 0, of: 0, ...(Number.isFinite(calm) && { calm }) }
      return members.map(({ icon }) => ({ ...shared, icon }))
    },
    suggestIcons: (titles, language) => suggestIcons(titles, language, icons, shelf.suggest),
    outlineOf: supplies.outlineOf,
    pictogramOf: supplies.iconOf,
    async stylePreviews(brand) {
      const previews: StylePreview[] = []
      for (const { id, name, character } of styles) {
        const art = { style: id, icon: 'star', brand, subtitle: '', level: 0, of: 0 }
        const png = await rasterise(draw(art, name, 'en').svg, PREVIEW_PIXELS)
        previews.push({ id, name, character, image: pngDataUri(png) })
      }
      return previews
    },
    searchIcons(request) {
      const { total, icons } = shelf.search(request)
      return { total, icons: icons.map(previewed) }
    },
    icon(id, language) {
      const icon = shelf.icon(id, language)
      return icon && previewed(icon)
    },
    iconLicences: shelf.licences,
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10

const unknown = (what: 'style' | 'icon', id: string): StudioError =>
  new StudioError(
    what === 'style' ? 'artwork/unknown-style' : 'artwork/unknown-icon',
    `This version of Rosette has no ${what} called “${id}”. Choose another ${what} for the badge.`,
    { id },
  )
