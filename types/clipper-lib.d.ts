declare module 'clipper-lib' {
  export interface IntPoint {
    readonly X: number
    readonly Y: number
  }
  export type Path = IntPoint[]
  export class ClipperOffset {
    constructor(miterLimit?: number, arcTolerance?: number)
    AddPath(path: Path, join: number, end: number): void
    AddPaths(paths: readonly Path[], join: number, end: number): void
    Execute(solution: Path[], delta: number): void
  }
  const clipper: {
    readonly ClipperOffset: typeof ClipperOffset
    readonly Clipper: {
      Area(path: Path): number
      SimplifyPolygons(paths: readonly Path[], fill: number): Path[]
    }
    readonly JoinType: { readonly jtRound: number; readonly jtMiter: number }
    readonly PolyFillType: { readonly pftEvenOdd: number; readonly pftNonZero: number }
    readonly EndType: { readonly etClosedPolygon: number }
  }
  export default clipper
}
