/** The day when nothing goes wrong: forward and backward pass over the minima. Times in the unit of the network. */
export interface PlannedTimes {
  /** In the order of the network. */
  readonly events: ReadonlyMap<string, EventTimes>
  /** Events with a `latest`, in the order of the network. */
  readonly deadlines: readonly DeadlineTimes[]
  /** Promises that cannot be kept even when nothing goes wrong, and by how much. */
  readonly broken: readonly { readonly id: string; readonly by: number }[]
  /** Events of the longest path to the deadline with the least slack (to the last event, without deadlines), first one first. */
  readonly criticalPath: readonly string[]
}

export interface EventTimes {
  readonly id: string
  /** Earliest possible time. */
  readonly earliest: number
  /** Latest time with which no promise later on breaks; null = no promise depends on this event. */
  readonly latest: number | null
  /** 余白 (total float): `latest − earliest`. Negative = some promise is broken by so much. */
  readonly slack: number | null
}

export interface DeadlineTimes {
  readonly id: string
  readonly latest: number
  /** Planned time, not before everything leading to it is possible. */
  readonly planned: number
  /** Planned 余白: `latest − planned`. */
  readonly slack: number
  /** Largest possible 余白: everybody leaves as soon as they can instead of at the planned minute; starts of the day stay. */
  readonly largestSlack: number
}
