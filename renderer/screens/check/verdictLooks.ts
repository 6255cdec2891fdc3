import { BadgeCheck, Ban, CalendarClock, CalendarX, CircleHelp, type LucideIcon, ShieldX } from 'lucide-react'
import type { Verdict } from '#core/contract/verify'
import type { Tone } from '../../components/Note.tsx'

/** Cannot tell is blue, never green: what was not checked is never shown as fine. */
export const verdictLooks: Readonly<Record<Verdict, { icon: LucideIcon; tone: Tone }>> = {
  genuine: { icon: BadgeCheck, tone: 'good' },
  altered: { icon: ShieldX, tone: 'bad' },
  revoked: { icon: Ban, tone: 'bad' },
  expired: { icon: CalendarX, tone: 'care' },
  'not-yet-valid': { icon: CalendarClock, tone: 'care' },
  'cannot-tell': { icon: CircleHelp, tone: 'info' },
}
