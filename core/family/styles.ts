/** The ready-made styles, in the order in which people see them. */
import type { Style } from './style.ts'
import { airmail } from './styles/airmail.ts'
import { arcade } from './styles/arcade.ts'
import { arcana } from './styles/arcana.ts'
import { aurora } from './styles/aurora.ts'
import { azulejo } from './styles/azulejo.ts'
import { blocks } from './styles/blocks.ts'
import { bloom } from './styles/bloom.ts'
import { canopy } from './styles/canopy.ts'
import { chalkboard } from './styles/chalkboard.ts'
import { civicSeal } from './styles/civicSeal.ts'
import { comic } from './styles/comic.ts'
import { compass } from './styles/compass.ts'
import { deco } from './styles/deco.ts'
import { facet } from './styles/facet.ts'
import { fieldGuide } from './styles/fieldGuide.ts'
import { harbour } from './styles/harbour.ts'
import { herbarium } from './styles/herbarium.ts'
import { heritage } from './styles/heritage.ts'
import { kilim } from './styles/kilim.ts'
import { knit } from './styles/knit.ts'
import { letterpress } from './styles/letterpress.ts'
import { linocut } from './styles/linocut.ts'
import { metro } from './styles/metro.ts'
import { monoline } from './styles/monoline.ts'
import { nordicCalm } from './styles/nordicCalm.ts'
import { papercut } from './styles/papercut.ts'
import { poster } from './styles/poster.ts'
import { quilt } from './styles/quilt.ts'
import { riso } from './styles/riso.ts'
import { rosette } from './styles/rosette.ts'
import { signal } from './styles/signal.ts'
import { stitch } from './styles/stitch.ts'
import { sunrise } from './styles/sunrise.ts'
import { ticket } from './styles/ticket.ts'
import { varsity } from './styles/varsity.ts'
import { vinyl } from './styles/vinyl.ts'
import { warrant } from './styles/warrant.ts'
import { waxSeal } from './styles/waxSeal.ts'
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
  linocut,
  metro,
  arcana,
  chalkboard,
  herbarium,
  comic,
  compass,
  quilt,
  letterpress,
  deco,
  facet,
  vinyl,
  arcade,
  kilim,
  waxSeal,
  azulejo,
]
