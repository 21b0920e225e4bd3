/** The part of WebAssembly's own interface that is used here; browsers, workers and Node have it, under the same name. */
export interface Host {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
  readonly Memory: new (size: { readonly initial: number }) => Memory
}

interface Memory {
  readonly buffer: ArrayBuffer
}

/** What the module gives to the outside. Addresses and sizes in bytes. */
export interface Kernel {
  /** Runs the records from one address to before another over rows of `bytes`. */
  readonly run: (record: number, end: number, bytes: number) => void
  readonly goTo: (from: number, seedA: number, seedB: number, bytes: number) => void
  readonly sumDelays: (row: number, bytes: number, found: number) => void
  readonly countInBins: (
    row: number,
    bytes: number,
    center: number,
    reference: number,
    shift: number,
    bits: number,
  ) => void
  readonly addLateness: (row: number, bytes: number, allowed: number, lateDays: number, found: number) => void
}

/** WebAssembly where there is one. */
export const hostOf = (scope: { readonly WebAssembly?: Host }): Host | null => scope.WebAssembly ?? null

/** A module over its own memory of at least so many bytes, all zero. */
export const instantiate = (
  host: Host,
  module: object,
  bytes: number,
): { readonly kernel: Kernel; readonly buffer: ArrayBuffer } => {
  const memory = new host.Memory({ initial: Math.ceil(bytes / PAGE) })
  const { exports } = new host.Instance(module, { host: { memory } })
  return { kernel: exports as Kernel, buffer: memory.buffer }
}

const PAGE = 65_536
