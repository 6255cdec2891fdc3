import { createCanvas } from '@napi-rs/canvas'
import encodeQR from 'qr'

export interface Camera {
  /** Of the paper in the picture, clockwise. */
  readonly degrees?: number
  /** Pixels. */
  readonly blur?: number
  readonly dpi?: number
  /** JPEG, 0 to 100; PNG if not given. */
  readonly quality?: number
}

/** Half of a printed page with codes on it, as a telephone or a scanner sees it. */
export function photoOfPaper(texts: readonly string[], camera: Camera = {}): Buffer {
  const { degrees = 0, blur = 0, dpi = 200, quality } = camera
  const inch = (length: number): number => Math.round(length * dpi)
  const photo = createCanvas(inch(8), inch(8))
  const pen = photo.getContext('2d')
  pen.fillStyle = '#8c8577'
  pen.fillRect(0, 0, photo.width, photo.height)
  pen.translate(photo.width / 2, photo.height / 2)
  pen.rotate((degrees * Math.PI) / 180)
  pen.translate(-photo.width / 2, -photo.height / 2)
  if (blur > 0) pen.filter = `blur(${blur}px)`
  const paper = createCanvas(inch(5.4), inch(7.8))
  const ink = paper.getContext('2d')
  ink.fillStyle = '#f7f5ef'
  ink.fillRect(0, 0, paper.width, paper.height)
  ink.fillStyle = '#1c1c1c'
  texts.forEach((text, i) => {
    const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 1 })
    const size = inch(1.85) / modules.length
    ink.save()
    ink.translate(inch(1.6), inch(0.6 + i * 3.2))
    ink.scale(size, size)
    ink.beginPath()
    modules.forEach((row, y) => {
      row.forEach((dark, x) => {
        if (dark) ink.rect(x, y, 1, 1)
      })
    })
    ink.fill()
    ink.restore()
  })
  pen.drawImage(paper, inch(1.3), inch(0.1))
  return quality === undefined ? photo.toBuffer('image/png') : photo.toBuffer('image/jpeg', quality)
}
