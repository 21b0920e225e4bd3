import { floorDiv, yen } from '@yohaku/kernel'
import type { CoverOption } from '@yohaku/timetable'
import type { CoverAdultFacts } from './coverAdults.ts'
import type { CoverPlanOption } from './coverAnswer.ts'

/** An option of the engine in the plan's terms: its plain costs are yen, its minutes of leave days and hours. */
export const planOption = (
  option: CoverOption,
  adults: readonly CoverAdultFacts[],
  {
    until,
    closing,
    wayHome,
  }: { readonly until: number | null; readonly closing: number | null; readonly wayHome: number | null },
): Omit<CoverPlanOption, 'afterwards'> => {
  const { first, collects } = option
  const last = collects.at(-1)
  return {
    pieces: option.pieces,
    first:
      first === null
        ? null
        : {
            who: first.who,
            from: first.from,
            leaves: first.leaves,
            arrives: first.arrives,
            homeAt: wayHome === null ? null : first.arrives + wayHome,
          },
    cost: {
      yen: yen(option.cost),
      fees: yen(option.fees),
      payLost: yen(option.cost - option.fees),
      leave: option.leave.map((use) => {
        const dayMinutes = dayMinutesOf(adults, use.who, use.kind)
        const daysLeft = floorDiv(use.leftMinutes, dayMinutes)
        return { ...use, daysLeft, hoursLeft: floorDiv(use.leftMinutes - daysLeft * dayMinutes, 60) }
      }),
      leaveMinutes: option.leaveMinutes,
    },
    promises: option.promises,
    uncovered: option.uncovered,
    restLostMinutes: option.restLostMinutes,
    risk: {
      inTime: first?.inTime ?? last?.inTime ?? null,
      by: first !== null ? until : last === undefined ? null : closing,
      helpersCan: option.helpersCan,
    },
  }
}

const dayMinutesOf = (adults: readonly CoverAdultFacts[], who: string, kind: string): number =>
  adults.find(({ adult }) => adult.id === who)?.adult.accounts.find((account) => account.kind === kind)?.dayMinutes ??
  60
