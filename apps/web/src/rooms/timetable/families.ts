import type { Plan } from '@yohaku/household'

export interface OtherFamily {
  readonly id: string
  readonly title: string
  readonly fetchPlan: () => Promise<Plan>
}

/** Other families' days, each fetched when it is tried on. The build writes those of `families/` in here (`build/sample.mjs`). */
export const otherFamilies: readonly OtherFamily[] = []
