import fc from 'fast-check'

const letters: Readonly<Record<string, string>> = {
  Latin: 'abcdefghijklmnopqrstuvwxyzåäöéñšžđß’-',
  Vietnamese: 'aăâbcdđeêghiklmnoôơpqrstuưvxyầấẩẫậềếểễệồốổỗộ',
  Cyrillic: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  Greek: 'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς',
  Arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإةىپچگ',
  Hebrew: 'אבגדהוזחטיכלמנסעפצקרשתםןףץ',
  Thai: 'กขคงจชซญดตถทนบปผพฟมยรลวสหอะาิีืุูเแโใไ่้',
  Ethiopic: 'ሀለሐመረሰሸቀበተነአከወዐዘየደገጠጸፈፐሁሉሑ',
  Devanagari: 'अआइईउऊएकखगघचजटडतदनपफबमयरलवशसहािीुूेैो',
  Georgian: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
}

export const scripts = Object.keys(letters)

/** Titles of one to twelve words in a script, up to 120 characters. */
export function titles(script: string): fc.Arbitrary<string> {
  const letter = fc.constantFrom(...Array.from(letters[script]!))
  const word = fc.array(letter, { minLength: 1, maxLength: 22 }).map((chars) => chars.join(''))
  return fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ').slice(0, 120))
}

/** Titles that change direction in the middle. */
export const mixedTitles = fc
  .tuple(titles('Arabic'), titles('Latin'), titles('Arabic'))
  .map((parts) => parts.join(' ').slice(0, 120))
