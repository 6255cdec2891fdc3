import { describe, expect, test } from 'vitest'
import { keyAct } from '../../../renderer/stage/keyActs.ts'

const key = (name: string, held: Partial<Parameters<typeof keyAct>[0]> = {}) =>
  keyAct({ key: name, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held })

describe('keys on the canvas', () => {
  test('arrows nudge by one unit, with Shift by ten', () => {
    expect(key('ArrowLeft')).toEqual({ dx: -1, dy: 0 })
    expect(key('ArrowDown', { shiftKey: true })).toEqual({ dx: 0, dy: 10 })
  })

  test('arrows with Control are left to the browser', () => {
    expect(key('ArrowLeft', { ctrlKey: true })).toBe(null)
  })

  test('Control and command mean the same', () => {
    expect(key('z', { ctrlKey: true })).toBe('undo')
    expect(key('Z', { metaKey: true, shiftKey: true })).toBe('redo')
    expect(key('y', { ctrlKey: true })).toBe('redo')
  })

  test('a keyboard without Latin letters has its keys in the same places', () => {
    expect(key('م', { code: 'KeyL' })).toBe('lock')
    expect(key('п', { code: 'KeyG', ctrlKey: true })).toBe('group')
    expect(key('å', { code: 'BracketLeft', ctrlKey: true })).toBe('backward')
  })

  test('copying and pasting are left to the clipboard’s own events', () => {
    for (const letter of ['c', 'x', 'v']) expect(key(letter, { ctrlKey: true })).toBe(null)
  })

  test('letters that mean nothing do nothing', () => {
    expect(key('q')).toBe(null)
    expect(key('l', { altKey: true })).toBe(null)
  })
})
