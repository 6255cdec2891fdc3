import { describe, expect, test } from 'vitest'
import { croppedTo, type Picture, pictureRatio, viewOf, withView } from '../../../renderer/designer/crop.ts'

const photograph: Picture = { id: 'p', kind: 'picture', asset: '0'.repeat(64), width: 300, height: 200 }

describe('a picture', () => {
  test('that is cut to a circle shows its middle and is not squeezed', () => {
    const round = croppedTo(photograph, 'ellipse', pictureRatio(photograph))
    expect(round).toMatchObject({ width: 300, height: 300 })
    expect(round.crop!.width).toBeCloseTo(2 / 3)
    expect(round.crop).toMatchObject({ shape: 'ellipse', y: 0, height: 1 })
    expect(round.crop!.x).toBeCloseTo(1 / 6)
    expect(pictureRatio(round)).toBeCloseTo(1.5)
  })

  test('comes back whole as a rectangle', () => {
    const round = croppedTo(photograph, 'star', 1.5)
    const back = croppedTo(round, 'rectangle', pictureRatio(round))
    expect(back.width / back.height).toBeCloseTo(1.5)
    expect(back.crop).toMatchObject({ width: 1, height: 1, x: 0, y: 0 })
  })

  test('is looked at nearer and moved about within its shape', () => {
    const near = withView(photograph, { zoom: 2, x: 1, y: 0 })
    expect(near.crop).toMatchObject({ shape: 'rectangle', x: 0.5, y: 0, width: 0.5, height: 0.5 })
    expect(viewOf(near)).toEqual({ zoom: 2, x: 1, y: 0 })
    expect(viewOf(photograph)).toEqual({ zoom: 1, x: 0.5, y: 0.5 })
  })
})
