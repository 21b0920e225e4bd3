/** What decides between arrangements that all can be done, the first difference first. */
export const ASSIGN_CRITERIA = ['chance', 'share', 'timeTogether', 'ownTime', 'sleep'] as const
export type AssignCriterion = (typeof ASSIGN_CRITERIA)[number]

/** How often each adult or helper should go, in a week; who is not named does not matter. */
export interface AssignShare {
  readonly dropoff?: Readonly<Record<string, number>>
  readonly pickup?: Readonly<Record<string, number>>
}

/** What a family asks for. Nothing is taken for granted: without a `share` nobody counts who goes how often. */
export interface AssignWish {
  /** Absent = being on time, then the `share` where there is one. Arrangements equal in all of it stay as they are today. */
  readonly order?: readonly AssignCriterion[]
  readonly share?: AssignShare
}

/** The order that decides. A share that is wished and not in the order comes after being on time. */
export const orderOf = ({ order = ['chance'], share }: AssignWish): readonly AssignCriterion[] => {
  if (share === undefined) return order.filter((criterion) => criterion !== 'share')
  if (order.includes('share')) return order
  return order.flatMap((criterion) => (criterion === 'chance' ? [criterion, 'share'] : [criterion]))
}
