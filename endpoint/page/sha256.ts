/** SHA-256 (FIPS 180-4). The browser's own is only to be had with a promise, and canonicalisation cannot wait. */

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const K = Uint32Array.from(firstPrimes(64), (prime) => fraction(Math.cbrt(prime)))
/** Those of the square roots of the first eight. */
const START = Uint32Array.from(firstPrimes(8), (prime) => fraction(Math.sqrt(prime)))

/** 32 bytes. A string counts as its UTF-8. */
export function sha256(data: Uint8Array | string): Uint8Array {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  const padded = withPadding(bytes)
  const view = new DataView(padded.buffer)
  const state = Uint32Array.from(START)
  const words = new Uint32Array(64)
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4)
    for (let i = 16; i < 64; i++)
      words[i] = words[i - 16]! + words[i - 7]! + low(words[i - 15]!) + high(words[i - 2]!)
    mix(state, words)
  }
  const digest = new Uint8Array(32)
  state.forEach((word, i) => {
    new DataView(digest.buffer).setUint32(i * 4, word)
  })
  return digest
}

/** One bit, then zeros, then the length in bits, up to whole blocks of 64 bytes. */
function withPadding(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n)
  return padded
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i]! + words[i]!) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = state[i]! + value
  })
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))
const low = (word: number): number => turn(word, 7) ^ turn(word, 18) ^ (word >>> 3)
const high = (word: number): number => turn(word, 17) ^ turn(word, 19) ^ (word >>> 10)

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  return primes
}
