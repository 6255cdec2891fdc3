/** Encodings a list may be kept in, with names a person can choose by. Labels are those of the Encoding standard. */
export const encodingLabels: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'Western Europe (Windows)',
  'windows-1250': 'Central Europe (Windows)',
  'windows-1251': 'Cyrillic (Windows)',
  'windows-1253': 'Greek (Windows)',
  'windows-1254': 'Turkish (Windows)',
  'windows-1255': 'Hebrew (Windows)',
  'windows-1256': 'Arabic (Windows)',
  'windows-1257': 'Baltic (Windows)',
  'windows-1258': 'Vietnamese (Windows)',
  'windows-874': 'Thai (Windows)',
  'iso-8859-2': 'Central Europe (ISO)',
  'iso-8859-4': 'Baltic and Sámi (ISO)',
  'iso-8859-5': 'Cyrillic (ISO)',
  'iso-8859-6': 'Arabic (ISO)',
  'iso-8859-10': 'Nordic and Sámi (ISO)',
  'iso-8859-13': 'Baltic (ISO)',
  'iso-8859-15': 'Western Europe (ISO)',
  'iso-8859-16': 'South-eastern Europe (ISO)',
  macintosh: 'Western Europe (Mac)',
  'x-mac-cyrillic': 'Cyrillic (Mac)',
  'koi8-r': 'Cyrillic (KOI8-R)',
  'koi8-u': 'Cyrillic (KOI8-U)',
  ibm866: 'Cyrillic (DOS)',
  gb18030: 'Chinese (GB 18030)',
  big5: 'Chinese (Big5)',
  shift_jis: 'Japanese (Shift JIS)',
  'euc-kr': 'Korean (EUC-KR)',
}

/** The standard's label for a name some program uses, or null when there is none. */
export function encodingLabel(name: string): string | null {
  try {
    return new TextDecoder(OTHER_NAMES[name.toLowerCase()] ?? name).encoding
  } catch {
    return null
  }
}

/** Names the Encoding standard does not know. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  cp874: 'windows-874',
  cp1258: 'windows-1258',
  kz1048: 'windows-1251',
  ptcp154: 'windows-1251',
  macroman: 'macintosh',
  macturkish: 'windows-1254',
  maccyrillic: 'x-mac-cyrillic',
  'iso8859-4': 'iso-8859-4',
  'iso8859-10': 'iso-8859-10',
  'iso8859-15': 'iso-8859-15',
  'iso8859-16': 'iso-8859-16',
}
