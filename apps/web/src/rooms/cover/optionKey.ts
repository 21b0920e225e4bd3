import type { CoverPlanOption } from '@yohaku/projection'

/** The same way through the same day, whenever it is computed. */
export const optionKey = ({ pieces, cost }: CoverPlanOption): string =>
  [
    ...pieces.map(({ from, who, kind, place }) => `${from} ${who} ${kind} ${place}`),
    ...cost.leave.map(({ who, kind, minutes }) => `${who} ${kind} ${minutes}`),
  ].join()
