import { checkPlan } from '@yohaku/household'
import { describe, expect, it } from 'vitest'
import { family } from '../testing/families.ts'
import { presentTrack } from '../track/track.ts'
import { assignedDays } from './assignedDays.ts'
import { assignOf } from './assignOf.ts'
import { errandsOf } from './errand.ts'

const few = { samples: 20 }
const plan = family('f02')
const track = presentTrack(plan)
const { best, options } = assignOf(plan, track, few)

const carersOn = (days: ReturnType<typeof assignedDays>, weekday: string) => {
  const pattern = days.find(({ weekdays }) => weekdays.some((one) => one === weekday))
  if (pattern === undefined) throw new Error(`no day on ${weekday}`)
  return errandsOf(plan, pattern).map(({ kind, carers }) => [kind, carers.join('+')])
}

describe('分けたとおりのしおり', () => {
  it('いまのままなら、何も変わらない', () => {
    const today = options.flatMap(({ weekdays, options: ways }) =>
      weekdays.flatMap((weekday) =>
        ways.flatMap(({ isToday, dropoff, pickup }) => (isToday ? [{ weekday, dropoff, pickup }] : [])),
      ),
    )
    expect(assignedDays(plan, track, today, few)).toEqual(plan.days)
  })

  it('火曜だけかわると、火曜だけの日ができ、ほかの曜日はそのまま', () => {
    const other = options[0]?.options.find(({ isToday, feasible }) => !isToday && feasible)
    if (other === undefined) throw new Error('f02 can share its errands in another way')
    const { dropoff, pickup } = other
    const days = assignedDays(plan, track, [{ weekday: 'tue', dropoff, pickup }], few)
    expect(days).toHaveLength(plan.days.length + 1)
    expect(carersOn(days, 'tue')).toEqual(
      expect.arrayContaining([
        ['dropoff', dropoff],
        ['pickup', pickup],
      ]),
    )
    expect(carersOn(days, 'mon')).toEqual(carersOn(plan.days, 'mon'))
    const again = assignOf({ ...plan, days: [...days] }, track, few)
    const tuesday = again.options.find(({ weekdays }) => weekdays.includes('tue'))?.options.find((one) => one.isToday)
    expect([tuesday?.dropoff, tuesday?.pickup, tuesday?.feasible]).toEqual([dropoff, pickup, true])
  })

  it('どの曜日もかわると、日の名はそのまま', () => {
    const other = options[0]?.options.find(({ isToday, feasible }) => !isToday && feasible)
    const all = best.map(({ weekday }) => ({
      weekday,
      dropoff: other?.dropoff ?? null,
      pickup: other?.pickup ?? null,
    }))
    expect(assignedDays(plan, track, all, few).map(({ id, weekdays }) => [id, weekdays])).toEqual(
      plan.days.map(({ id, weekdays }) => [id, weekdays]),
    )
  })

  it.each(['f01', 'f02', 'f05', 'f07'] as const)('どう分けても、読みなおせるしおりになる: %s', (id) => {
    const own = family(id)
    const all = assignOf(own, presentTrack(own), few).options
    const ways = all.flatMap(({ weekdays, options: some }) =>
      weekdays.slice(0, 1).flatMap((weekday) => some.map(({ dropoff, pickup }) => ({ weekday, dropoff, pickup }))),
    )
    for (const way of ways) {
      const days = assignedDays(own, presentTrack(own), [way], few)
      const read = checkPlan({ ...own, days: [...days] })
      expect(read.ok ? [] : read.error, JSON.stringify(way)).toEqual([])
    }
  })
})
