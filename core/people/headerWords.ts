import type { PersonField } from '../contract/people.ts'

export type HeadedField = Exclude<PersonField, 'ignore'>

/**
 * Headings by what they mean, in English, Finnish, Swedish, German, French, Spanish, Italian, Ukrainian, Arabic,
 * Russian, Norwegian, Danish, Polish, Estonian, Vietnamese, Somali and Persian. Compared folded: case, accents and
 * punctuation do not count.
 */
export const headerWords: Readonly<Record<HeadedField, string>> = {
  name: `
    name, full name, whole name, display name, participant, participant name, name of participant, recipient,
    recipient name, student, student name, learner, learner name, attendee, attendee name, member, person,
    person name, name on badge, name on the badge, name on certificate, name on the certificate, names
    nimi, koko nimi, nimet, osallistuja, osallistujat, osallistujan nimi, saaja, saajan nimi, opiskelija,
    opiskelijan nimi, oppilas, oppilaan nimi, henkilö, henkilön nimi, nimi todistuksessa
    namn, fullständigt namn, hela namnet, deltagare, deltagarens namn, mottagare, mottagarens namn, elev, studerande
    vollständiger name, teilnehmer, teilnehmerin, teilnehmende, teilnehmer in, empfänger, empfängerin, vor und nachname
    nom, nom complet, participant e, participante, bénéficiaire, apprenant, apprenante, prénom et nom, prénom nom
    nombre, nombre completo, nombre y apellidos, nombre y apellido, nombre apellidos, alumno, alumna, estudiante
    nome, nome completo, nome e cognome, nome cognome, partecipante, destinatario, studente
    ім'я, повне ім'я, піб, п і б, ім'я та прізвище, учасник, учасниця, отримувач, студент
    الاسم, اسم, الاسم الكامل, الاسم بالكامل, اسم المشارك, اسم المشاركة, المشارك, اسم الطالب, الاسم الثلاثي, الإسم
    имя, полное имя, фио, ф и о, имя и фамилия, имя фамилия, участник, получатель
    navn, fullt navn, fulde navn, deltaker, deltakerens navn, deltager, deltagers navn, mottaker, modtager
    imię i nazwisko, imię nazwisko, uczestnik, uczestniczka, odbiorca
    täisnimi, ees ja perekonnanimi, osaleja, osaleja nimi, saaja nimi
    tên, họ tên, họ và tên, tên đầy đủ, người tham gia, học viên, tên học viên
    magac, magaca, magaca oo buuxa, magaca buuxa, ka qaybgale, magaca ardayga
    نام, نام کامل, نام و نام خانوادگی, نام و تخلص, اسم و تخلص, اسم مکمل, شرکت کننده`,
  firstName: `
    first name, firstname, first names, given name, given names, forename, preferred name
    etunimi, etunimet, kutsumanimi
    förnamn, tilltalsnamn
    vorname, vornamen, rufname
    prénom, prénoms
    primer nombre, nombre de pila, nombres
    primo nome
    الاسم الأول, الاسم الشخصي
    fornavn
    imię, imiona
    eesnimi, eesnimed
    magaca hore, magaca koowaad
    نام کوچک, نام اول`,
  lastName: `
    last name, lastname, surname, family name, second name
    sukunimi
    efternamn, släktnamn
    nachname, familienname, zuname
    nom de famille
    apellido, apellidos, primer apellido
    cognome
    прізвище
    اسم العائلة, العائلة, اللقب, الكنية, النسبة
    фамилия
    etternavn, efternavn
    nazwisko
    perekonnanimi, perenimi
    họ, họ và tên đệm, họ đệm
    magaca qoyska, magaca dambe, magaca awoowe
    نام خانوادگی, تخلص, نام فامیل, فامیل`,
  lastFirstName: `
    last name first name, surname first name, surname name, family name given name, last first
    sukunimi etunimi, sukunimi etunimet, sukunimi ja etunimi
    efternamn förnamn, efternamn och förnamn
    nachname vorname, name vorname, familienname vorname
    nom prénom, nom et prénom, nom de famille prénom
    apellidos nombre, apellidos y nombre, apellido nombre
    cognome nome, cognome e nome
    прізвище ім'я, прізвище та ім'я
    фамилия имя, фамилия и имя
    etternavn fornavn, efternavn fornavn
    nazwisko imię, nazwisko i imię
    perekonnanimi eesnimi, perenimi eesnimi`,
  email: `
    email, e mail, mail, email address, e mail address, mail address, email adress, emails
    sähköposti, sähköpostiosoite, s posti, meili, sposti
    e post, epost, e postadress, epostadress, mejl, mejladress
    e mail adresse, emailadresse, mailadresse, mail adresse
    courriel, adresse e mail, adresse email, adresse mail, mél, adresse électronique, adresse courriel
    correo, correo electrónico, correo e, e correo, dirección de correo
    posta elettronica, indirizzo email, indirizzo e mail, indirizzo mail
    пошта, електронна пошта, ел пошта, е пошта, імейл, емейл, електронна адреса, мейл
    البريد الإلكتروني, البريد الالكتروني, البريد, الايميل, الإيميل, ايميل, إيميل
    почта, электронная почта, эл почта, э почта, имейл, емейл, электронный адрес
    e postadresse, epostadresse, e mailadresse
    adres e mail, adres email, poczta, poczta elektroniczna
    e posti aadress, e post aadress, e kiri, meil, e post
    thư điện tử, địa chỉ email, địa chỉ thư điện tử, hộp thư
    iimayl, iimeyl, iimaylka, emailka, boostada
    ایمیل, پست الکترونیکی, پست الکترونیک, رایانامه, ایمیل آدرس`,
  badge: `
    badge, badges, badge name, achievement, achievement name, credential, certificate, award, course, course name
    merkki, merkin nimi, osaamismerkki, kurssi, kurssin nimi, koulutus, suoritus
    märke, kompetensmärke, utbildning, kurs, kursnamn, utmärkelse
    abzeichen, badge name, kursname, auszeichnung, zertifikat
    insigne, badge numérique, formation, cours, certificat
    insignia, curso, certificado, distintivo
    corso, nome del corso, certificato, attestato
    бейдж, значок, відзнака, курс, назва курсу, сертифікат
    شارة, الشارة, وسام, الوسام, الدورة, اسم الدورة, الشهادة
    название курса, сертификат, награда
    merke, merket, kursets navn, badgenavn
    odznaka, szkolenie, nazwa kursu, certyfikat
    märk, õpimärk, kursus, kursuse nimi, tunnistus
    huy hiệu, khóa học, tên khóa học, chứng chỉ
    calaamad, calaamadda, koorso, koorsada, billad, shahaado
    نشان, دوره, نام دوره, گواهینامه, تصدیقنامه`,
  date: `
    date, award date, awarded, awarded on, date awarded, issue date, issued, issued on, completion date,
    completed, completed on, date of completion, date of award
    päivä, päivämäärä, pvm, myöntöpäivä, myönnetty, suorituspäivä, suorituspvm, suoritettu, myöntämispäivä
    datum, utfärdat, utfärdad, slutdatum, datum för slutförande, tilldelad
    ausstellungsdatum, abschlussdatum, verliehen am, ausgestellt am, datum der verleihung
    date d'obtention, date de délivrance, date de fin, délivré le, obtenu le
    fecha, fecha de emisión, fecha de finalización, fecha de expedición
    data, data di rilascio, data di completamento, data del rilascio
    дата, дата видачі, дата завершення, видано
    التاريخ, تاريخ, تاريخ الإصدار, تاريخ المنح, تاريخ الإنجاز
    дата выдачи, дата завершения, дата окончания
    dato, utstedt, fullført, udstedt, gennemført, tildelt
    data wydania, data ukończenia, data przyznania
    kuupäev, väljastatud, väljaandmise kuupäev
    ngày, ngày cấp, ngày hoàn thành
    taariikh, taariikhda
    تاریخ, تاریخ صدور, تاریخ ختم`,
  activityStart: `
    activity from, activity start, activity start date, activity started, activity began, start date, start, started,
    started on, starts, start of course, course start, date from, from date, first day
    toiminta alkaen, toiminta alkoi, toiminnan alku, toiminnan alkupäivä, alkupäivä, alkupvm, alkamispäivä, alkoi,
    alkaa, alkaen, alku, aloituspäivä, kurssi alkoi, kurssin alku, koulutus alkoi, ensimmäinen päivä
    aktivitet från, aktivitet från och med, aktiviteten började, startdatum, start, började, från och med, första dag,
    första dagen, kursstart
    aktivität von, beginn, startdatum, anfang, anfangsdatum, kursbeginn, erster tag
    activité du, début, date de début, début de l'activité, premier jour
    inicio, fecha de inicio, inicio de la actividad, fecha inicial, primer día
    inizio, data di inizio, data inizio, inizio dell'attività, primo giorno
    початок, дата початку, перший день
    النشاط من, بداية النشاط, تاريخ بداية النشاط, تاريخ البدء, تاريخ البداية, البداية, من تاريخ, اليوم الأول
    начало, дата начала, первый день
    startdato, aktivitet fra, fra dato, første dag
    data rozpoczęcia, początek, początek zajęć, pierwszy dzień
    algus, alguskuupäev, tegevuse algus, esimene päev
    ngày bắt đầu, từ ngày, ngày đầu tiên
    taariikhda bilowga, bilow, bilowga
    تاریخ شروع, شروع, آغاز, تاریخ آغاز, شروع فعالیت`,
  activityEnd: `
    activity until, activity to, activity end, activity end date, activity ended, end date, end, ended, ended on, ends,
    end of course, course end, date to, to date, until, last day
    toiminta asti, toiminta päättyen, toiminta päättyi, toiminnan loppu, toiminnan loppupäivä, loppupäivä, loppupvm,
    päättymispäivä, päättyi, päättyy, päättyen, loppu, loppui, kurssi päättyi, kurssin loppu, koulutus päättyi,
    viimeinen päivä
    aktivitet till, aktivitet till och med, aktiviteten slutade, slut, slutade, till och med, sista dag, sista dagen
    aktivität bis, ende, enddatum, kursende, letzter tag
    activité au, fin, fin de l'activité, dernier jour
    fin de la actividad, fecha final, fecha fin, último día
    fine, data di fine, data fine, fine dell'attività, ultimo giorno
    кінець, дата закінчення, останній день
    النشاط حتى, نهاية النشاط, تاريخ نهاية النشاط, تاريخ الانتهاء, تاريخ النهاية, النهاية, إلى تاريخ, اليوم الأخير
    конец, последний день
    sluttdato, slutdato, aktivitet til, til dato, siste dag, sidste dag
    data zakończenia, koniec, koniec zajęć, ostatni dzień
    lõpp, lõppkuupäev, tegevuse lõpp, viimane päev
    ngày kết thúc, đến ngày, ngày cuối cùng
    taariikhda dhammaadka, dhammaad, dhammaadka
    تاریخ پایان, پایان, پایان فعالیت`,
  evidence: `
    evidence, evidence url, evidence link, link, url, link to evidence, portfolio, web address, proof
    näyttö, näytön linkki, todiste, linkki, osoite verkossa, portfolio linkki
    bevis, länk, länk till bevis
    nachweis, beleg, link zum nachweis
    preuve, lien, justificatif, lien vers la preuve
    evidencia, enlace, prueba, enlace a la evidencia
    prova, evidenza, collegamento
    доказ, підтвердження, посилання
    دليل, الدليل, رابط, الرابط, رابط الدليل
    доказательство, подтверждение, ссылка
    lenke, lenke til bevis
    dowód, odnośnik
    tõend, tõendus, viide
    minh chứng, bằng chứng, liên kết, đường dẫn
    caddayn, caddayn link, xiriir
    مدرک, شواهد, پیوند, لینک`,
  address: `
    address, postal address, mailing address, home address, street address, delivery address, post address
    osoite, postiosoite, kotiosoite, katuosoite, lähiosoite
    adress, postadress, hemadress
    adresse, anschrift, postanschrift, postadresse, postalische adresse
    adresse postale
    dirección, dirección postal, domicilio
    indirizzo, indirizzo postale
    адреса, поштова адреса
    العنوان, العنوان البريدي, عنوان السكن
    адрес, почтовый адрес
    adres, adres pocztowy
    aadress, postiaadress
    địa chỉ
    cinwaan, cinwaanka
    نشانی, آدرس`,
  narrative: `
    narrative, story, what was done, description, personal message, statement, achievement description
    kuvaus, kertomus, sanallinen arvio, perustelu, perustelut, mitä teki
    beskrivning, berättelse, motivering
    beschreibung, begründung
    récit, description du parcours, justification
    descripción, relato, justificación
    descrizione, motivazione
    опис, розповідь, обґрунтування
    وصف, الوصف, السرد, التفاصيل
    описание, рассказ, обоснование
    beskrivelse, begrunnelse, begrundelse
    opis, uzasadnienie
    kirjeldus, põhjendus
    mô tả, diễn giải
    sharaxaad, faahfaahin
    توضیح, توضیحات, شرح`,
  language: `
    language, lang, preferred language, certificate language, language of certificate
    kieli, todistuksen kieli
    språk, språk på intyget, språkkod
    sprache
    langue, langue du certificat
    idioma, lengua
    lingua
    мова, мова сертифіката
    اللغة, لغة, لغة الشهادة
    язык, язык сертификата
    sprog
    język
    keel
    ngôn ngữ, tiếng
    luqad, luqadda, luuqad
    زبان, لسان`,
}
