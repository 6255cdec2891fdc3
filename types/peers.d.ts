/** Packages that tests and measurements compare with, and that bring no types. */
declare module 'png-itxt' {
  export function set(
    chunk: { type: string; keyword: string; value: string },
    replace?: boolean,
  ): NodeJS.ReadWriteStream
}
