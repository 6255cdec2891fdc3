import { describe, expect, it } from 'vitest'
import { readText } from '#core/people/readText'

describe('reading a list from text', () => {
  it.each([
    ['comma', ',' as const],
    ['semicolon', ';' as const],
    ['tab', '\t' as const],
    ['bar', '|' as const],
  ])('finds the %s between cells', (_, sign) => {
    const text = [
      ['Name', 'Email', 'Date'],
      ['Anna Virtanen', '', '20.11.2026'],
      ['Bo Öst', 'bo@post.example', ''],
    ]
      .map((row) => row.join(sign))
      .join('\r\n')
    const { grid, delimiter } = readText(text)
    expect(delimiter).toBe(sign)
    expect(grid.rows[2]).toEqual(['Bo Öst', 'bo@post.example', ''])
  })

  it('takes the semicolon when names are written with a comma', () => {
    const { grid, delimiter } = readText(
      'Sukunimi, Etunimi;Sähköposti\nVirtanen, Anna;\nÖst, Bo;bo@post.example\n',
    )
    expect(delimiter).toBe(';')
    expect(grid.rows[1]).toEqual(['Virtanen, Anna', ''])
  })

  it('believes the separator that Excel declares', () => {
    const { grid, delimiter } = readText('sep=|\nName|Note, long\nAnna|a;b\n')
    expect(delimiter).toBe('|')
    expect(grid.lines).toEqual([2, 3])
  })

  it('obeys the separator a person chose', () => {
    expect(readText('a;b,c\nd;e,f\n', ',').grid.rows).toEqual([
      ['a;b', 'c'],
      ['d;e', 'f'],
    ])
    expect(readText('a;b,c\n', null).grid.rows).toEqual([['a;b,c']])
  })

  it('keeps quoted separators, quotation marks and line breaks, and counts lines through them', () => {
    const { grid } = readText('Name;Note\n"Anna; Maria";"said ""hi""\nand left"\n\nBo;\n')
    expect(grid.rows).toEqual([
      ['Name', 'Note'],
      ['Anna; Maria', 'said "hi"\nand left'],
      ['Bo', ''],
    ])
    expect(grid.lines).toEqual([1, 2, 5])
  })

  it('lets a quotation mark that is never closed spoil its own line only', () => {
    const { grid } = readText(
      'Name;Email\nAnna;a@post.example\n"Bo;b@post.example\nCai;c@post.example\n',
      ';',
    )
    expect(grid.rows.map(([name]) => name)).toEqual(['Name', 'Anna', '"Bo', 'Cai'])
    expect(grid.lines).toEqual([1, 2, 3, 4])
  })

  it('is not kept for long by a file full of open quotation marks', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `"person ${i};x`)
    expect(readText(lines.join('\n'), ';').grid.rows.length).toBeGreaterThan(1000)
  })

  it('reads one name to a line, with bullets and numbers taken off when all lines have them', () => {
    expect(readText('Anna Virtanen\nعبد الرحمن\n\nBo Öst').grid.rows).toEqual([
      ['Anna Virtanen'],
      ['عبد الرحمن'],
      ['Bo Öst'],
    ])
    expect(readText('1. Anna\n2. Bo\n').grid.rows).toEqual([['Anna'], ['Bo']])
    expect(readText('• Anna\n- Bo\n').grid.rows).toEqual([['Anna'], ['Bo']])
    expect(readText('- Anna\nBo\n').grid.rows).toEqual([['- Anna'], ['Bo']])
  })

  it('reads several names on one line', () => {
    expect(readText('Anna Virtanen, Bo Öst, Cai Ek').grid.rows).toEqual([
      ['Anna Virtanen'],
      [' Bo Öst'],
      [' Cai Ek'],
    ])
  })

  it('reads addresses as mail programs copy them', () => {
    const text = 'Anna Virtanen <anna@post.example>; "Öst, Bo" <bo@post.example>,\n<cai@post.example>\n'
    expect(readText(text)).toEqual({
      delimiter: null,
      grid: expect.objectContaining({
        rows: [
          ['Anna Virtanen', 'anna@post.example'],
          ['Öst, Bo', 'bo@post.example'],
          ['', 'cai@post.example'],
        ],
        lines: [1, 1, 2],
      }),
    })
  })
})
