import { writeFileSync } from 'node:fs'
import encodeQR from 'qr'

const [WIDTH, HEIGHT] = [1280, 720]

/** What a camera sees of a code on white paper, as a film of one still picture that Chromium takes for a camera. */
export async function videoOfCode(text: string, path: string): Promise<void> {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const size = Math.floor(HEIGHT / modules.length)
  const left = Math.floor((WIDTH - modules.length * size) / 2)
  const luma = Buffer.alloc(WIDTH * HEIGHT, 235)
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (!dark) return
      for (let line = 0; line < size; line++) {
        const at = (y * size + line) * WIDTH + left + x * size
        luma.fill(24, at, at + size)
      }
    })
  })
  const chroma = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, chroma])
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`)
  writeFileSync(path, Buffer.concat([head, ...Array.from({ length: 5 }, () => frame)]))
}
