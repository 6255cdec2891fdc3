/** The ready-made styles, in the order in which people see them. */
import type { Style } from './style.ts'
import { airmail } from './styles/airmail.ts'
import { aurora } from './styles/aurora.ts'
import { blocks } from './styles/blocks.ts'
import { bloom } from './styles/bloom.ts'
import { canopy } from './styles/canopy.ts'
import { civicSeal } from './styles/civicSeal.ts'
import { fieldGuide } from './styles/fieldGuide.ts'
import { harbour } from './styles/harbour.ts'
import { heritage } from './styles/heritage.ts'
import { knit } from './styles/knit.ts'
import { monoline } from './styles/monoline.ts'
import { nordicCalm } from './styles/nordicCalm.ts'
import { papercut } from './styles/papercut.ts'
import { poster } from './styles/poster.ts'
import { riso } from './styles/riso.ts'
import { rosette } from './styles/rosette.ts'
import { signal } from './styles/signal.ts'
import { stitch } from './styles/stitch.ts'
import { sunrise } from './styles/sunrise.ts'
import { ticket } from './styles/ticket.ts'
import { varsity } from './styles/varsity.ts'
import { warrant } from './styles/warrant.ts'
import { workshop } from './styles/workshop.ts'
import { zellige } from './styles/zellige.ts'

export const styles: readonly Style[] = [
  nordicCalm,
  fieldGuide,
  civicSeal,
  poster,
  stitch,
  sunrise,
  monoline,
  heritage,
  blocks,
  zellige,
  ticket,
  airmail,
  bloom,
  workshop,
  rosette,
  papercut,
  aurora,
  varsity,
  riso,
  knit,
  canopy,
  signal,
  harbour,
  warrant,
]
