/** Random extra time of an activity, in the unit of its network. Every cut-off says what happens beyond it. */
export type DelayDistribution =
  | { readonly type: 'constant'; readonly value: number }
  | { readonly type: 'exponential'; readonly mean: number; readonly max?: number; readonly cut?: 'redraw' | 'clip' }
  | {
      readonly type: 'gamma'
      readonly shape: number
      readonly mean: number
      readonly max?: number
      readonly cut?: 'redraw' | 'clip'
    }
  | { readonly type: 'empirical'; readonly values: readonly number[]; readonly weights?: readonly number[] }

export interface NetworkEvent {
  readonly id: string
  readonly earliest?: number
  readonly latest?: number
  readonly planned?: number
}

export interface NetworkActivity {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly minDuration: number
  /** Key of `delays`; absent = no delay. */
  readonly kind?: string
}

/** Event-activity network: a directed acyclic graph of events and the activities between them. */
export interface Network {
  readonly name: string
  readonly unit: 'minutes' | 'seconds'
  readonly events: readonly NetworkEvent[]
  readonly activities: readonly NetworkActivity[]
  readonly delays: Readonly<Record<string, DelayDistribution>>
}
