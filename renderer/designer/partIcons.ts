import {
  Award,
  Bookmark,
  CircleDot,
  Combine,
  Hexagon,
  Image,
  type LucideIcon,
  Paintbrush,
  Shapes,
  Smile,
  Sparkles,
  Star,
  Type,
} from 'lucide-react'
import type { Element } from '#core/design/element'

/** A sign for each kind of element in lists. */
export const partIcons: Readonly<Record<Element['origin'], LucideIcon>> = {
  tails: Award,
  body: Hexagon,
  ground: Paintbrush,
  pattern: Sparkles,
  frame: CircleDot,
  icon: Smile,
  level: Star,
  ribbon: Bookmark,
  title: Type,
  subtitle: Type,
  text: Type,
  figure: Shapes,
  picture: Image,
  path: Combine,
}
