import { pdfStreams } from './pdfStreams.ts'

/** No certificate is scanned on so many pages, and each picture takes a second to search. */
const MOST_PHOTOS = 50

/**
 * The JPEG pictures in a PDF, byte for byte: scanners and telephones put each page into one. Rarer ways to store
 * a scan (fax, JPEG 2000) are passed over.
 */
export function* pdfPhotos(pdf: Uint8Array): Generator<Uint8Array> {
  let count = 0
  for (const { dictionary, bytes } of pdfStreams(pdf, '/DCTDecode')) {
    if (!/\/Filter\s*\[?\s*\/DCTDecode\s*\]?/.test(dictionary)) continue
    if (count++ === MOST_PHOTOS) return
    yield bytes
  }
}
