import type { BadgeArt } from '#core/contract/achievements'

interface Sample {
  /** Its title in `wall.…` of the words. */
  readonly key:
    | 'tutor'
    | 'language'
    | 'cook'
    | 'interview'
    | 'digital'
    | 'firstAid'
    | 'garden'
    | 'repair'
    | 'event'
  readonly art: BadgeArt
}

const art = (style: string, icon: string, brand: string): BadgeArt => ({
  style,
  icon,
  brand,
  subtitle: '',
  level: 0,
  of: 0,
})

/** Nine badges that show the reach of the styles, in the order of a three by three wall. */
export const samples: readonly Sample[] = [
  { key: 'tutor', art: art('rosette', 'tutor', '#22508e') },
  { key: 'digital', art: art('workshop', 'digital', '#0c5a5a') },
  { key: 'cook', art: art('heritage', 'cook', '#7a1f33') },
  { key: 'language', art: art('nordic-calm', 'language', '#2a5164') },
  { key: 'interview', art: art('sunrise', 'shake', '#b52b3c') },
  { key: 'garden', art: art('canopy', 'plant', '#2f6b2f') },
  { key: 'repair', art: art('stitch', 'repair', '#4b2470') },
  { key: 'firstAid', art: art('papercut', 'firstAid', '#0b6b57') },
  { key: 'event', art: art('harbour', 'event', '#1a6280') },
]
