import type { DelayHistogram, RowSums } from '../delayHistogram.ts'
import type { Program } from '../program.ts'

/** What computes: plain TypeScript, which runs everywhere, or WebAssembly SIMD, which gives the same bits several times faster. */
export type EngineName = 'ts' | 'wasm'

export interface Engine {
  readonly name: EngineName
  /** A machine for one run, over blocks of up to `size` samples; `histograms` are those of the observed events, in their order. */
  readonly machineFor: (program: Program, size: number, histograms: readonly (DelayHistogram | null)[]) => Machine
}

/** Memory for one block of samples, and the operations on its first `count` samples. */
export interface Machine {
  readonly size: number
  /** Delays in ticks, by slot. */
  readonly rows: readonly Int32Array[]
  /** Where the machine counts. */
  readonly histograms: readonly (DelayHistogram | null)[]
  /** Goes to the samples from index `from` on; all their days are on time until found late. */
  readonly goTo: (from: number, count: number) => void
  /** Runs the operations `first` … `before − 1`, which must come in order. */
  readonly run: (first: number, before: number, count: number) => void
  /** Counts the delays of an observed event in its histogram. */
  readonly countDelays: (histogram: number, slot: number, count: number) => RowSums
  /** Adds up by how much delays pass what is allowed, and marks their days late. */
  readonly addLateness: (slot: number, allowed: number, count: number) => Lateness
  /** Days no lateness was added to. */
  readonly daysOnTime: (count: number) => number
}

/** Whole numbers, exact in any order. */
export interface Lateness {
  readonly late: number
  /** In ticks, over all late samples. */
  readonly sum: number
}
