const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/**
 * A name as it goes into a sentence that runs left to right (UAX #9: FSI … PDI): the punctuation after it stays where
 * it belongs. Direction controls of its own are taken out, or it could end its isolation and turn the words around it.
 */
export function isolated(name: string): string {
  const plain = name.replace(DIRECTION_CONTROLS, '')
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain
}
