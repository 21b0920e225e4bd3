import type { Program } from '../program.ts'

/** What computes: plain TypeScript, which runs everywhere, or WebAssembly SIMD, which gives the same bits several times faster. */
export type EngineName = 'ts' | 'wasm'

export interface Engine {
  readonly name: EngineName
  /** A machine for one run; blocks of up to `size` samples. */
  readonly machineFor: (program: Program, size: number) => Machine
}

/** Memory for one block of samples, and the operations on it. */
export interface Machine {
  readonly size: number
  /** Delays in ticks, by slot. Valid up to the count of the last run. */
  readonly rows: readonly Int32Array[]
  /** Goes to the samples from index `from` on. */
  readonly goTo: (from: number, count: number) => void
  /** Runs the operations `first` … `before − 1` over the first `count` samples. They must come in order. */
  readonly run: (first: number, before: number, count: number) => void
}
