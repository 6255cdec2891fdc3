import type { TitleNote } from './readTitles.ts'

/** A sentence for the person, in their language; English where there is no wording in it. */
export function titleNote(note: TitleNote, language: string): string {
  const [spoken = ''] = language.split('-')
  return (WORDINGS[spoken] ?? english)(note)
}

type Wording = (note: TitleNote) => string

const english: Wording = (note) => {
  switch (note.kind) {
    case 'twice':
      return `“${note.title}” on line ${note.line} is also on line ${note.first}, so it was taken once.`
    case 'more-twice':
      return note.count === 1
        ? 'One more line was there twice.'
        : `${note.count} more lines were there twice.`
    case 'long':
      return `“${note.title}” has ${note.letters} letters, which hardly any badge can show. Shorten it if you can.`
    case 'cut':
      return `“${note.title}” was longer than ${note.most} letters. The rest was cut off.`
    case 'empty':
      return note.count === 1
        ? 'One line had no title and was left out.'
        : `${note.count} lines had no title and were left out.`
    case 'too-many':
      return `There were ${note.count} titles. A family has at most ${note.most}, so the others were left out.`
  }
}

const finnish: Wording = (note) => {
  switch (note.kind) {
    case 'twice':
      return `“${note.title}” on rivillä ${note.line} ja jo rivillä ${note.first}, joten se otettiin kerran.`
    case 'more-twice':
      return note.count === 1
        ? 'Lisäksi yksi rivi oli kahdesti.'
        : `Lisäksi ${note.count} riviä oli kahdesti.`
    case 'long':
      return `Otsikossa “${note.title}” on ${note.letters} merkkiä, mikä mahtuu tuskin yhteenkään merkkiin. Lyhennä sitä, jos voit.`
    case 'cut':
      return `“${note.title}” oli pidempi kuin ${note.most} merkkiä. Loppu jätettiin pois.`
    case 'empty':
      return note.count === 1
        ? 'Yhdellä rivillä ei ollut otsikkoa, ja se jätettiin pois.'
        : `${note.count} rivillä ei ollut otsikkoa, ja ne jätettiin pois.`
    case 'too-many':
      return `Otsikoita oli ${note.count}. Perheessä on enintään ${note.most}, joten muut jätettiin pois.`
  }
}

const arabic: Wording = (note) => {
  switch (note.kind) {
    case 'twice':
      return `العنوان «${note.title}» في السطر ${note.line} موجود أيضًا في السطر ${note.first}، فأُخذ مرة واحدة.`
    case 'more-twice':
      return `عدد الأسطر الأخرى المكررة: ${note.count}.`
    case 'long':
      return `العنوان «${note.title}» فيه ${note.letters} حرفًا، ولا تكاد شارة تتسع له. اختصره إن أمكن.`
    case 'cut':
      return `كان العنوان «${note.title}» أطول من ${note.most} حرف، فحُذف ما زاد.`
    case 'empty':
      return `عدد الأسطر التي ليس فيها عنوان وتُركت: ${note.count}.`
    case 'too-many':
      return `عدد العناوين ${note.count}، وأقصى ما تتسع له العائلة ${note.most}، فتُرك الباقي.`
  }
}

const WORDINGS: Readonly<Record<string, Wording>> = { en: english, fi: finnish, ar: arabic }
