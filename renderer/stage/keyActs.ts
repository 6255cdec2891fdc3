/** What keys do while the canvas has the focus. */
export type KeyAct =
  | 'remove'
  | 'duplicate'
  | 'group'
  | 'ungroup'
  | 'forward'
  | 'backward'
  | 'front'
  | 'back'
  | 'lock'
  | 'hide'
  | 'all'
  | 'undo'
  | 'redo'
  | 'next'
  | 'previous'
  | 'edit'
  | 'leave'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | { readonly dx: number; readonly dy: number }

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const LETTERS: Readonly<Record<string, KeyAct>> = {
  l: 'lock',
  h: 'hide',
  '+': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fit',
}

const STEP = 1
const LEAP = 10

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * Letters go by where they lie as well as by what they write: an Arabic or Cyrillic keyboard has no L, and a person
 * who uses one finds the same keys under the same fingers.
 */
export function keyAct(key: Key): KeyAct | null {
  const arrow = ARROWS[key.key]
  if (arrow) {
    const length = key.shiftKey ? LEAP : STEP
    return key.ctrlKey || key.metaKey || key.altKey ? null : { dx: arrow[0] * length, dy: arrow[1] * length }
  }
  if (key.altKey) return null
  return key.ctrlKey || key.metaKey ? withControl(key) : alone(key)
}

function withControl(key: Key): KeyAct | null {
  switch (letterOf(key)) {
    case 'a':
      return 'all'
    case 'd':
      return 'duplicate'
    case 'g':
      return key.shiftKey ? 'ungroup' : 'group'
    case 'z':
      return key.shiftKey ? 'redo' : 'undo'
    case 'y':
      return 'redo'
    case ']':
      return key.shiftKey ? 'front' : 'forward'
    case '[':
      return key.shiftKey ? 'back' : 'backward'
    case '0':
      return 'fit'
    case '+':
    case '=':
      return 'zoomIn'
    case '-':
      return 'zoomOut'
    default:
      return null
  }
}

function alone(key: Key): KeyAct | null {
  switch (key.key) {
    case 'Tab':
      return key.shiftKey ? 'previous' : 'next'
    case 'Delete':
    case 'Backspace':
      return 'remove'
    case 'Enter':
    case 'F2':
      return 'edit'
    case 'Escape':
      return 'leave'
    default:
      return LETTERS[letterOf(key)] ?? null
  }
}

const BY_PLACE: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']', Digit0: '0' }

function letterOf({ key, code }: Key): string {
  if (/^[\x20-\x7e]$/.test(key) && !(code in BY_PLACE)) return key.toLowerCase()
  return BY_PLACE[code] ?? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key
}
