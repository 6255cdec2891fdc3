import type { Words } from './words.ts'

export const fi: Words = {
  parts: {
    title: 'Otsikko',
    subtitle: 'Pienteksti',
    icon: 'Kuvake',
    level: 'Taso',
    other: 'Lisäämäsi osa',
  },
  say: {
    'quality/contrast': (_, { part }) => `${part} erottuu huonosti siitä, mitä sen alla on.`,
    'quality/small-text': (_, { part }) => `${part} on liian pieni luettavaksi 40 mm:n merkissä.`,
    'quality/small-title': () =>
      'Otsikon voi lukea painettuna, mutta ei 64 pikselin kuvasta. Vähemmät sanat näkyisivät suurempina.',
    'quality/thin-line': (_, { part }) =>
      `${part} on piirretty niin ohuella viivalla, että se katoaa 64 pikselissä.`,
    'quality/coarse-picture': () =>
      'Kuvassa on kokoonsa nähden liian vähän pikseleitä: valmiissa merkissä se näyttää sumealta.',
    'quality/off-canvas': (_, { part }) => `${part} katkeaa kuvan reunaan.`,
    'quality/off-badge': (_, { part }) => `${part} menee merkin reunan yli.`,
    'quality/print-margin': (_, { part }) =>
      `${part} on niin lähellä reunaa, että 38 mm:n rintanapissa se voi taittua reunan taakse.`,
    'quality/busy': () => 'Merkissä on niin paljon, ettei pienestä kuvasta erota mitään.',
    'quality/alike': (_, { other }) => `48 pikselissä merkki näyttää samalta kuin ”${other}”.`,
    'quality/unknown-changes': (_, { style }) =>
      `Perhe pyytää tyyliin ${style} muutoksia, joita tämä Rosetten versio ei tunne. Ne on jätetty pois.`,
    'quality/unknown-style': ({ asked }, { style }) =>
      `Tässä Rosetten versiossa ei ole tyyliä ”${asked}”, joten merkki on piirretty tyylillä ${style}. Päivitä Rosette tai valitse tyyli.`,
    'quality/unknown-icon': ({ asked, element }) =>
      `Tässä Rosetten versiossa ei ole kuvaketta ”${asked}”. ${element === 'icon' ? 'Sen paikalla on tähti' : 'Sen paikka on tyhjä'}. Päivitä Rosette tai valitse kuvake.`,
    'family/title-too-small': (_, { style }) =>
      `Otsikko on liian pitkä luettavaksi tyylissä ${style}. Käytä vähemmän sanoja tai valitse tyyli, jossa on enemmän tilaa, kuten Poster tai Ticket.`,
    'family/subtitle-hidden': (_, { style }) =>
      `Tyylissä ${style} taso vie pientekstin paikan, eikä pienteksti näy. Jätä toinen pois tai valitse Civic seal, joka näyttää molemmat.`,
    'family/subtitle-too-long': (_, { style }) =>
      `Pienteksti ei mahdu tyyliin ${style}. Käytä vähemmän sanoja tai lyhyempää otsikkoa.`,
    'family/missing-characters': (_, { characters }) =>
      `Kirjasimissa ei ole näitä merkkejä: ${characters.join(' ')}. Ne tulostuvat tyhjinä ruutuina.`,
  },
  remedy: {
    recolour: () => 'Vaihda väri luettavaksi',
    enlarge: () => 'Suurenna',
    reduce: () => 'Pienennä kuvaa',
    thicken: () => 'Paksunna viivaa',
    'bring inside': () => 'Siirrä sisään',
    'drop pattern': () => 'Jätä kuvio pois',
    'drop small print': () => 'Jätä pienteksti pois',
    'drop characters': () => 'Kirjoita ilman niitä',
    'drop changes': () => 'Käytä tyylin omia',
    'move to small print': ({ words }) => `Siirrä ”${words}” pientekstiin`,
    'swap icon': ({ name }) => `Käytä kuvaketta ”${name}”`,
    'change style': ({ name }) => `Käytä tyyliä ${name}`,
  },
}
