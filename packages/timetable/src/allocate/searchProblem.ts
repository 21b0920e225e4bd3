/** What a lever can be set to: setting 0 is the day as it is and takes nothing of the budget. */
export interface SearchLever {
  /** By setting, in whole units of the budget. */
  readonly costs: readonly number[]
  /** Settings are options beside each other, not more and more of the same. */
  readonly isChoice?: boolean
}

/** The best settings of a few levers within a budget. */
export interface SearchProblem {
  readonly levers: readonly SearchLever[]
  readonly budget: number
  /** What is to be small, over the settings of all levers. */
  readonly value: (settings: readonly number[]) => number
}

export interface Found {
  readonly settings: readonly number[]
  readonly cost: number
  readonly value: number
}
