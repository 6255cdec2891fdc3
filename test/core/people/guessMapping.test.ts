import { describe, expect, it } from 'vitest'
import { fieldOfHeader } from '#core/people/fieldOfHeader'
import { createBadgeFinder } from '#core/people/findBadge'
import { guessMapping } from '#core/people/guessMapping'
import { personCells } from '#core/people/personCells'
import { readTable } from '#core/people/readTable'
import { achievements } from './peopleFixtures.ts'

async function understood(text: string) {
  const table = await readTable({ kind: 'text', text })
  const mapping = guessMapping(table, createBadgeFinder(achievements))
  return { fields: mapping.fields, names: table.rows.map((row) => personCells(row, mapping).name) }
}

describe('headings', () => {
  it.each([
    ['en', 'Full name; First name; Surname; E-mail address; Badge; Issued on; Evidence; Narrative; Language'],
    [
      'fi',
      'Koko nimi; Etunimi; Sukunimi; Sähköpostiosoite; Osaamismerkki; Päivämäärä; Näyttö; Kuvaus; Kieli',
    ],
    ['sv', 'Namn; Förnamn; Efternamn; E-postadress; Kompetensmärke; Datum; Bevis; Beskrivning; Språk'],
    [
      'de',
      'Vollständiger Name; Vorname; Nachname; E-Mail-Adresse; Abzeichen; Ausstellungsdatum; Nachweis; Beschreibung; Sprache',
    ],
    [
      'fr',
      'Nom complet; Prénom; Nom de famille; Courriel; Insigne; Date de délivrance; Preuve; Récit; Langue',
    ],
    [
      'es',
      'Nombre completo; Nombre de pila; Apellidos; Correo electrónico; Insignia; Fecha; Evidencia; Descripción; Idioma',
    ],
    [
      'it',
      'Nome completo; Primo nome; Cognome; Posta elettronica; Distintivo; Data; Prova; Descrizione; Lingua',
    ],
    ['uk', 'Повне ім’я; ; Прізвище; Електронна пошта; Значок; Дата; Доказ; Опис; Мова'],
    [
      'ar',
      'الاسم الكامل; الاسم الأول; اسم العائلة; البريد الإلكتروني; الشارة; التاريخ; الدليل; الوصف; اللغة',
    ],
    ['ru', 'ФИО; ; Фамилия; Электронная почта; Бейдж; Дата выдачи; Ссылка; Описание; Язык'],
    ['no', 'Fullt navn; Fornavn; Etternavn; E-postadresse; Merke; Dato; Bevis; Beskrivelse; Språk'],
    ['da', 'Fulde navn; Fornavn; Efternavn; E-mailadresse; Badge; Dato; Bevis; Beskrivelse; Sprog'],
    ['pl', 'Imię i nazwisko; Imię; Nazwisko; Adres e-mail; Odznaka; Data ukończenia; Dowód; Opis; Język'],
    ['et', 'Täisnimi; Eesnimi; Perekonnanimi; E-posti aadress; Õpimärk; Kuupäev; Tõend; Kirjeldus; Keel'],
    ['vi', 'Họ và tên; ; Họ; Địa chỉ email; Huy hiệu; Ngày cấp; Minh chứng; Mô tả; Ngôn ngữ'],
    [
      'so',
      'Magaca oo buuxa; Magaca hore; Magaca qoyska; Iimayl; Calaamad; Taariikhda; Caddayn; Sharaxaad; Luqadda',
    ],
    ['fa', 'نام کامل; نام کوچک; نام خانوادگی; ایمیل; نشان; تاریخ; مدرک; توضیحات; زبان'],
  ])('are known in %s', (_, headings) => {
    const expected = [
      'name',
      'firstName',
      'lastName',
      'email',
      'badge',
      'date',
      'evidence',
      'narrative',
      'language',
    ]
    const found = headings.split(';').map((heading) => fieldOfHeader(heading))
    expect(found).toEqual(
      expected.map((field, column) => (headings.split(';')[column]!.trim() === '' ? null : field)),
    )
  })

  it('are known with remarks and asterisks, and unknown words stay unknown', () => {
    expect(fieldOfHeader('E-MAIL (optional) *')).toBe('email')
    expect(fieldOfHeader('Sähköposti (jos on)')).toBe('email')
    expect(fieldOfHeader('Syntymäaika')).toBeNull()
    expect(fieldOfHeader('Huom.')).toBeNull()
  })
})

describe('guessing what columns mean', () => {
  it('puts first and last names together, the last name before the first in Vietnamese', async () => {
    expect(await understood('Sukunimi;Etunimi\nVirtanen;Anna Maria\n')).toEqual({
      fields: ['lastName', 'firstName'],
      names: ['Anna Maria Virtanen'],
    })
    expect(await understood('Họ;Tên\nNguyễn Thị;Hồng\n')).toEqual({
      fields: ['lastName', 'firstName'],
      names: ['Nguyễn Thị Hồng'],
    })
  })

  it.each([
    ['Nom;Prénom\nLefèvre;Zoë\n', 'Zoë Lefèvre'],
    ['Name;Vorname\nGroß;Jürgen\n', 'Jürgen Groß'],
    ['Nome;Cognome\nLucia;Rossi\n', 'Lucia Rossi'],
    ['Name;Surname\nAnna;Virtanen\n', 'Anna Virtanen'],
    ['Full name;First name\nAnna Virtanen;Anna\n', 'Anna Virtanen'],
  ])('knows which half "name" is: %j', async (text, name) => {
    expect((await understood(text)).names).toEqual([name])
  })

  it('turns names round that are written with the last name first', async () => {
    const { fields, names } = await understood('"Sukunimi, Etunimi";Pvm\nVirtanen, Anna;20.11.2026\nÖst;\n')
    expect(fields).toEqual(['lastFirstName', 'date'])
    expect(names).toEqual(['Anna Virtanen', 'Öst'])
    expect((await understood('Virtanen, Anna\nÖst, Bo\n')).names).toEqual(['Anna Virtanen', 'Bo Öst'])
  })

  it('goes by content where there are no headings', async () => {
    const { fields } = await understood(
      'Anna Virtanen;anna@post.example;peer tutor;20.11.2026;https://post.example/a\nBo Öst;;Safe at work;21.11.2026;\n',
    )
    expect(fields).toEqual(['name', 'email', 'badge', 'date', 'evidence'])
  })

  it('goes by content where a heading says nothing, but never takes a birthday for the day of the award', async () => {
    const { fields } = await understood('Nimi;Yhteystieto;Syntymäaika\nAnna;anna@post.example;1.2.1990\n')
    expect(fields).toEqual(['name', 'email', 'ignore'])
  })

  it('gives each meaning to one column only', async () => {
    const { fields } = await understood('Nimi;Sähköposti;E-mail\nAnna;a@post.example;b@post.example\n')
    expect(fields).toEqual(['name', 'email', 'ignore'])
  })
})
