import type { ImportNote } from './importFamily.ts'

/** A sentence for the person, in their language; English where there is no wording in it. */
export function importNote(note: ImportNote, language: string): string {
  const [spoken = ''] = language.split('-')
  return (WORDINGS[spoken] ?? english)(note)
}

type Wording = (note: ImportNote) => string

const english: Wording = (note) => {
  switch (note.kind) {
    case 'renamed':
      return `There was a family of this name already, so this one is called “${note.name}”.`
    case 'icon':
      return `This version of Rosette has no icon “${note.icon}”. A star stands in its place: choose another one.`
    case 'style':
      return `This version of Rosette has no style “${note.style}”. Its badges are drawn in another one: choose a style, or update Rosette.`
    case 'picture-missing':
      return note.count === 1
        ? 'One picture is missing in the file. Its place on the badge is empty.'
        : `${note.count} pictures are missing in the file. Their places on the badges are empty.`
    case 'font':
      return `The family was set in ${note.name}, which this version of Rosette does not have. Letters may look different.`
  }
}

const finnish: Wording = (note) => {
  switch (note.kind) {
    case 'renamed':
      return `Samanniminen perhe oli jo olemassa, joten tämän nimi on “${note.name}”.`
    case 'icon':
      return `Tässä Rosetten versiossa ei ole kuvaketta “${note.icon}”. Sen paikalla on tähti: valitse toinen.`
    case 'style':
      return `Tässä Rosetten versiossa ei ole tyyliä “${note.style}”. Sen merkit on piirretty toisella tyylillä: valitse tyyli tai päivitä Rosette.`
    case 'picture-missing':
      return note.count === 1
        ? 'Tiedostosta puuttuu yksi kuva. Sen paikka merkissä on tyhjä.'
        : `Tiedostosta puuttuu ${note.count} kuvaa. Niiden paikat merkeissä ovat tyhjiä.`
    case 'font':
      return `Perheen kirjasin on ${note.name}, jota tässä Rosetten versiossa ei ole. Kirjaimet voivat näyttää erilaisilta.`
  }
}

const arabic: Wording = (note) => {
  switch (note.kind) {
    case 'renamed':
      return `توجد عائلة بهذا الاسم، فصار اسم هذه العائلة «${note.name}».`
    case 'icon':
      return `لا توجد الأيقونة «${note.icon}» في هذا الإصدار من Rosette، فوُضعت نجمة مكانها. اختر أيقونة أخرى.`
    case 'style':
      return `لا يوجد النمط «${note.style}» في هذا الإصدار من Rosette، فرُسمت شاراته بنمط آخر. اختر نمطًا، أو حدّث Rosette.`
    case 'picture-missing':
      return `عدد الصور الناقصة في الملف: ${note.count}. أماكنها على الشارات فارغة.`
    case 'font':
      return `كُتبت العائلة بالخط ${note.name}، وليس في هذا الإصدار من Rosette. قد تبدو الحروف مختلفة.`
  }
}

const WORDINGS: Readonly<Record<string, Wording>> = { en: english, fi: finnish, ar: arabic }
