import { describe, expect, it } from 'vitest'
import { decodeText } from '#core/people/decodeText'
import { codeOf, encodeAs, utf8, utf16 } from './peopleFixtures.ts'

describe('decoding text', () => {
  it('is certain of valid UTF-8, with and without a mark', () => {
    const text = 'Nimi\nPäivi Mäkelä\nОлена Ковальчук\nعبد الرحمن\n'
    for (const bytes of [utf8(text), utf8(`\uFEFF${text}`)])
      expect(decodeText(bytes)).toMatchObject({ text, encoding: 'utf-8', certain: true })
  })

  it('reads UTF-16 by its mark, either way round', () => {
    const text = 'Name\tDate\nสมชาย ใจดี\t20.11.2026\n'
    expect(decodeText(utf16(text, true, true))).toMatchObject({ text, encoding: 'utf-16le', certain: true })
    expect(decodeText(utf16(text, false, true))).toMatchObject({ text, encoding: 'utf-16be', certain: true })
  })

  it('reads UTF-16 without a mark by its zeros, which are unmistakable', () => {
    const text = 'ሰላም ገብረመድህን\nዮናስ ተስፋይ\nኣስቴር ሃይለ\n'
    expect(decodeText(utf16(text, true, false))).toMatchObject({ text, encoding: 'utf-16le', certain: true })
    expect(decodeText(utf16(text, false, false))).toMatchObject({
      text,
      encoding: 'utf-16be',
      certain: true,
    })
  })

  const lists: readonly [string, string][] = [
    ['windows-1252', 'Nimi;Sähköposti\nPäivi Mäkelä;\nJörg Østergård;\nHanna Östman;hanna@post.example\n'],
    ['windows-1252', 'Nimi\nPäivi Mäkelä\n'],
    ['windows-1252', 'Navn;Epost\nBjørn Ødegård;\nÅse Sæther;\nKåre Løvås;\n'],
    ['windows-1252', 'Nombre\nJosé Álvarez Núñez\nMaría Peña\nIñigo Ibáñez\n'],
    ['windows-1252', 'Nom\nFrançoise Lefèvre\nBenoît Côté\nZoë Hélène\n'],
    ['windows-1250', 'Imię;Nazwisko\nŁukasz;Wiśniewski\nŻaneta;Kamińska\nMałgorzata;Wójcik\n'],
    ['windows-1250', 'Jméno\nJana Nováková\nJiří Dvořák\nŠtěpán Kučera\n'],
    ['iso-8859-2', 'Imię;Nazwisko\nŁukasz;Wiśniewski\nŻaneta;Kamińska\n'],
    ['windows-1251', 'Піб\nОлена Ковальчук\nЮлія Бондаренко\nАндрій Шевченко\n'],
    ['windows-1251', 'Имя\nОльга Ткаченко\nИван Петров\n'],
    ['koi8-u', 'Піб\nОлена Ковальчук\nЮлія Бондаренко\n'],
    ['windows-1253', 'Όνομα\nΓιώργος Παπαδόπουλος\nΕλένη Νικολάου\n'],
    ['windows-1254', 'İsim\nŞükrü Yılmaz\nAyşe Çağlar\nGülşen Işık\n'],
    ['windows-1255', 'שם\nדוד כהן\nרחל לוי\n'],
    ['windows-1256', 'الاسم\nعبد الرحمن الشامي\nمريم يوسف\nابراهيم الخطيب\n'],
    ['windows-1257', 'Vardas\nJūratė Kazlauskienė\nŽydrūnas Šimkus\nĀdams Bērziņš\n'],
    ['windows-1257', 'Nimi\nÕnne Jõgi\nÜlle Mäe\n'],
    ['windows-874', 'ชื่อ\nสมชาย ใจดี\nสุดา วงศ์สวัสดิ์\n'],
    ['macintosh', 'Nimi;Sähköposti\nPäivi Mäkelä;\nHanna Östman;hanna@post.example\n'],
  ]
  it.each(lists)('reads a list kept in %s and leaves the choice open: %j', (encoding, text) => {
    const decoded = decodeText(encodeAs(encoding, text))
    expect([decoded.text, decoded.certain]).toEqual([text, false])
    expect(decoded.candidates.length).toBeGreaterThan(1)
    expect(decoded.candidates[0]!.encoding).toBe(decoded.encoding)
  })

  it('offers encodings by a cell that looks different in each', () => {
    const { candidates } = decodeText(encodeAs('windows-1252', 'Name;Badge\nÅke Öberg;Peer tutor\n'))
    const samples = candidates.map(({ sample }) => sample)
    expect(samples[0]).toBe('Åke Öberg')
    expect(samples).toContain('Еke Цberg')
    expect(new Set(samples).size).toBe(samples.length)
    expect(candidates[0]!.label).toBe('Western Europe (Windows)')
  })

  it('obeys a chosen encoding and still offers the likely one', () => {
    const bytes = encodeAs('windows-1251', 'Ольга Ткаченко\nИван Петров\n')
    const { text, encoding, certain, candidates } = decodeText(bytes, 'windows-1252')
    expect(text).toMatch(/^Îëüãà/)
    expect([encoding, certain]).toEqual(['windows-1252', false])
    expect(candidates.map((candidate) => candidate.encoding)).toContain('windows-1251')
  })

  it('refuses an encoding that does not exist', async () => {
    expect(await codeOf(() => decodeText(utf8('Anna'), 'klingon-8'))).toBe('people/encoding-unknown')
  })
})
