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
  export class Clipper {
    static Area(path: Path): number
    static SimplifyPolygons(paths: readonly Path[], fill?: number): Path[]
    static CleanPolygons(paths: readonly Path[], distance?: number): Path[]
    AddPaths(paths: readonly Path[], role: number, closed: boolean): boolean
    Execute(operation: number, solution: Path[], subjectFill: number, clipFill: number): boolean
  }
  const clipper: {
    readonly ClipperOffset: typeof ClipperOffset
    readonly Clipper: typeof Clipper
    readonly JoinType: { readonly jtRound: number; readonly jtMiter: number }
    readonly EndType: {
      readonly etClosedPolygon: number
      readonly etClosedLine: number
      readonly etOpenButt: number
      readonly etOpenRound: number
    }
    readonly ClipType: {
      readonly ctIntersection: number
      readonly ctUnion: number
      readonly ctDifference: number
      readonly ctXor: number
    }
    readonly PolyType: { readonly ptSubject: number; readonly ptClip: number }
    readonly PolyFillType: { readonly pftEvenOdd: number; readonly pftNonZero: number }
  }
  export default clipper
}
