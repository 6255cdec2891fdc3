/**
 * The grammar of a badge family. A style is a handful of choices; a member says what one badge is about. Nothing
 * here knows how to draw. Lengths are canvas units: a badge is 1000 wide, so 25 units are a millimetre on 40 mm.
 */
import type { FrameSpec } from './frame.ts'
import type { IconCut } from './icon.ts'
import type { VoiceName } from './lettering/voice.ts'
import type { LevelSpec } from './levels.ts'
import type { Role } from './part.ts'
import type { PatternMeasures, PatternName } from './patterns/pattern.ts'
import type { RibbonSpec } from './ribbon.ts'
import type { Figure } from './silhouettes/silhouette.ts'
import type { Palette } from './tones.ts'

/** One badge of a family: what differs from its neighbours. */
export interface Member {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** A meaning in the icon library, such as `tutor`. */
  readonly icon: string
  readonly subtitle?: string
  /** Step reached, of how many. 0 shows none. */
  readonly level?: number
  readonly of?: number
}

export interface Style {
  readonly id: string
  readonly name: string
  /** The one idea it says, in words. */
  readonly character: string
  readonly body: Figure
  readonly palette: Palette
  /** In painter's order, beneath everything else. */
  readonly layers: readonly Layer[]
  readonly icon: IconChoice
  readonly type: TypeChoice
  readonly title: TitleChoice
  readonly ribbon?: RibbonChoice
  readonly subtitle?: SubtitleChoice
  readonly level: LevelChoice
  /** Rims and letters in bronze, silver or gold by the level reached. */
  readonly metalByLevel?: boolean
}

/**
 * A layer follows the body unless it brings its own figure; `inset` shrinks whichever it is. `within` cuts a figure
 * off where it comes nearer than this to the edge of the body.
 */
export type Layer = FillLayer | PatternLayer | FrameLayer | TailsLayer

export interface FillLayer {
  readonly paint: 'fill'
  readonly color: Role
  readonly inset?: number
  readonly figure?: Figure
  readonly within?: number
}

export interface PatternLayer {
  readonly paint: 'pattern'
  readonly kind: PatternName
  readonly colors: readonly Role[]
  readonly measures?: PatternMeasures
  readonly inset?: number
  readonly figure?: Figure
  readonly within?: number
}

export interface FrameLayer extends FrameSpec {
  readonly paint: 'frame'
  readonly figure?: Figure
  readonly within?: number
}

/** Two hanging ribbon ends below a rosette. */
export interface TailsLayer {
  readonly paint: 'tails'
  readonly color: Role
  readonly thread: Role
  readonly y: number
  readonly width: number
  readonly length: number
  /** Angle of each to the vertical, in radians. */
  readonly spread: number
}

export interface IconChoice {
  readonly cut: IconCut
  readonly treatment?: 'plain' | 'duo' | 'misprint' | 'shadow' | 'stitched'
  readonly y: number
  /** Where it stands if neither a level nor small print follows below. */
  readonly yAlone?: number
  /** Optical size: between its area and its longest side. */
  readonly size: number
  readonly color: Role
  /** The ground that it sits on: the pair is driven to a readable contrast. */
  readonly on: Role
  readonly second?: Role
  /** Width of the stroke of a line icon. */
  readonly weight?: number
}

export interface TypeChoice {
  readonly voice: VoiceName
  readonly caps?: boolean
  /** Extra space between letters, in ems, where the script allows it. */
  readonly tracking?: number
}

export interface TitleChoice {
  /** Places for the title in order of preference. The last ones are for titles that the first cannot take. */
  readonly slots: readonly Slot[]
  readonly color: Role
  readonly on: Role
  /** Of the ornaments beside it. */
  readonly flank?: Role
}

export type Slot = ArcSlot | TwoArcsSlot | RibbonSlot | PlateSlot
export type Flank = 'star' | 'dot' | 'diamond'

interface RoundSlot {
  readonly r: number
  /** How much of the circle a title may take, in degrees. */
  readonly angle: number
  readonly size: number
  /** Free radial height: marks above and below letters must stay inside it, too. */
  readonly band: number
  readonly y?: number
  /** Small ornaments at both ends. */
  readonly flank?: Flank
}

export interface ArcSlot extends RoundSlot {
  readonly place: 'arc'
}

/** The title broken in two: over the top and under the foot. */
export interface TwoArcsSlot extends RoundSlot {
  readonly place: 'arcs'
}

export interface RibbonSlot {
  readonly place: 'ribbon'
  readonly size: number
  readonly lines?: number
}

/** Straight lines inside a silhouette, between two heights. */
export interface PlateSlot {
  readonly place: 'plate'
  readonly top: number
  readonly bottom: number
  /** Where the plate ends if neither a level nor small print stands below it. */
  readonly bottomAlone?: number
  readonly size: number
  /** Distance kept from the silhouette. */
  readonly margin: number
  /** Line distance, in heights of the letters. */
  readonly leading?: number
  readonly figure?: Figure
  readonly within?: number
}

export interface LevelChoice extends LevelSpec {
  readonly color: Role
  readonly empty: Role
  /** The ground under the marks; that of the small print unless said, or of the title. */
  readonly on?: Role
}

export interface RibbonChoice extends RibbonSpec {
  readonly cloth: Role
  readonly shade: Role
  readonly fold: Role
  readonly thread?: Role
  readonly edge?: Role
}

/** Small print: on an arc under the middle, or on a straight line. It stands where the level would. */
export interface SubtitleChoice {
  readonly place: 'under' | 'line'
  readonly y: number
  readonly r?: number
  /** Degrees of the arc, or units of the line, that it may take. */
  readonly angle?: number
  readonly width?: number
  readonly size: number
  readonly color: Role
  readonly on: Role
  readonly tracking?: number
  /** The level has a place of its own. */
  readonly besideLevel?: true
}

/** Nothing is to stand below the title. */
export const standsAlone = ({ level, subtitle }: Member): boolean => !level && !subtitle

export const recoloured = (style: Style, brand: string): Style => ({
  ...style,
  palette: { ...style.palette, brand },
})
