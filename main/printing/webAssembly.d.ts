/** The two constructors used here; Node's own types leave WebAssembly to the browser's. */
export {}

declare global {
  namespace WebAssembly {
    class Memory {
      readonly buffer: ArrayBuffer
    }
    class Module {
      constructor(bytes: Uint8Array)
    }
    class Instance {
      constructor(module: Module, imports: object)
      readonly exports: Readonly<Record<string, unknown>>
    }
  }
}
