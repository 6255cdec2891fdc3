import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Matrix } from '../../design/matrix.ts'
import type { LinearGradient, RadialGradient } from '../../design/scene.ts'
import type { Resources } from './form.ts'

/** Images of the document, by the `href` of the scenes that show them. */
export type EmbeddedPictures = ReadonlyMap<string, PDFRef>

/** Gradients, opacities, pictures and groups that the operators of one content stream refer to by name. */
export class PaintResources {
  readonly #context: PDFContext
  readonly #pictures: EmbeddedPictures
  readonly #names = new Map<string, string>()
  readonly #found: Record<keyof Resources, Record<string, PDFRef>> = {
    XObject: {},
    Font: {},
    Pattern: {},
    ExtGState: {},
  }

  constructor(context: PDFContext, pictures: EmbeddedPictures) {
    this.#context = context
    this.#pictures = pictures
  }

  /** Those that were named, for the stream's dictionary. */
  get resources(): Resources {
    return Object.fromEntries(
      Object.entries(this.#found).filter(([, named]) => Object.keys(named).length > 0),
    )
  }

  opacity(value: number): string {
    return this.#name('ExtGState', 'G', String(value), () =>
      this.#context.register(this.#context.obj({ Type: 'ExtGState', ca: value, CA: value })),
    )
  }

  /** `space` leads from the gradient's coordinates to those the stream begins with, whatever `cm` says by then. */
  gradient(gradient: LinearGradient | RadialGradient, space: Matrix): string {
    return this.#name('Pattern', 'P', JSON.stringify([gradient, space]), () =>
      this.#context.register(
        this.#context.obj({
          Type: 'Pattern',
          PatternType: 2,
          Matrix: [...space],
          Shading: {
            ShadingType: gradient.kind === 'linear' ? 2 : 3,
            ColorSpace: 'DeviceRGB',
            Coords: coordinatesOf(gradient),
            Function: {
              FunctionType: 2,
              Domain: [0, 1],
              C0: rgb(gradient.start),
              C1: rgb(gradient.end),
              N: 1,
            },
            Extend: [true, true],
          },
        }),
      ),
    )
  }

  picture(href: string): string {
    return this.#name('XObject', 'I', href, () => {
      const ref = this.#pictures.get(href)
      if (!ref) throw new Error('A scene with a picture was painted before the picture was embedded')
      return ref
    })
  }

  group(form: PDFRef): string {
    return this.#name('XObject', 'F', form.toString(), () => form)
  }

  #name(kind: keyof Resources, prefix: string, key: string, make: () => PDFRef): string {
    const whole = `${prefix} ${key}`
    const known = this.#names.get(whole)
    if (known !== undefined) return known
    const name = `${prefix}${this.#names.size}`
    this.#names.set(whole, name)
    this.#found[kind][name] = make()
    return name
  }
}

const coordinatesOf = (gradient: LinearGradient | RadialGradient): number[] =>
  gradient.kind === 'linear'
    ? [...gradient.from, ...gradient.to]
    : [...gradient.centre, 0, ...gradient.centre, gradient.radius]

const rgb = (hex: string): number[] =>
  [1, 3, 5].map((at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 10_000) / 10_000)
