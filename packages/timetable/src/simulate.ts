/** What a simulation is asked for. */
export interface SimulateOptions {
  /** Number of simulated days, 1 … 4,294,967,295. Need not be a multiple of anything. */
  readonly samples: number
  /** Any safe integer. Same network, samples and seed: same bits, whatever the block size or the machine. */
  readonly seed: number
  /**
   * Events to report on. `deadlines` (those with a `latest`) computes only what leads to them and is the fast choice for a
   * family's day. Absent = all.
   */
  readonly observe?: 'all' | 'deadlines' | readonly string[]
  /** Shares of days for `quantiles`, each between 0 and 1. Absent = 0.05, 0.5, 0.8, 0.95. */
  readonly quantiles?: readonly number[]
  /** Samples computed together. Changes the speed, never the result. */
  readonly blockSize?: number
  /** Called between blocks, at most about a hundred times. */
  readonly onProgress?: (done: number, samples: number) => void
  /** Looked at between blocks; an `AbortSignal` fits. */
  readonly signal?: { readonly aborted: boolean }
}

/** Share of simulated days on time, with its 95 % interval by Wilson's score method (sampling error only). */
export interface OnTimeShare {
  readonly p: number
  readonly low: number
  readonly high: number
  readonly samples: number
}

/** One event over all samples. Times in the unit of the network. */
export interface SimulatedEvent {
  readonly id: string
  readonly mean: number
  readonly quantiles: readonly { readonly p: number; readonly time: number }[]
  /** Only where the event has a deadline. */
  readonly deadline: SimulatedDeadline | null
}

export interface SimulatedDeadline {
  readonly latest: number
  readonly onTime: OnTimeShare
  /** E[(T − L)+]: mean lateness over all days, days on time counting as 0. */
  readonly expectedLateness: number
  /** 余白 at confidence: L − Q(p). Zero or more exactly when at least the share `p` of days is on time. */
  readonly slackAt: readonly { readonly p: number; readonly slack: number }[]
}

export interface Simulation {
  readonly samples: number
  readonly seed: number
  /** Observed events in the order of the network. */
  readonly events: ReadonlyMap<string, SimulatedEvent>
  /** All observed deadlines kept on the same day; null without a deadline. */
  readonly allOnTime: OnTimeShare | null
}
