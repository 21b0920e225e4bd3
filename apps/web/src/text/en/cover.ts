import { cover } from '@yohaku/words/en/cover'
import { date as dayAndMonth } from '@yohaku/words/en/format'
import type { CoverRoomWords } from '../cover.ts'
import { coverActs } from './coverActs.ts'

export const words: CoverRoomWords = {
  cover: {
    ...cover,
    acts: coverActs,
    monthDay: (date) => dayAndMonth(date).slice(0, -5),
    child: 'For whom',
    date: 'Day',
    when: 'Known since',
    morning: 'in the morning',
    call: 'a call came',
    callAt: 'Time of the call',
    order: (order) => `Order: ${order}`,
    options: 'Ways',
    arrives: 'there',
    goes: (who) => `${who} goes`,
    leaves: 'Leaves',
    pieces: 'Who is with the child',
    leave: 'Leave used',
    remaining: 'Left',
    money: 'Money',
    noLeave: 'none',
    noMoney: '0 yen',
    more: (count) => `${count} more.`,
    refusal: {
      NoSuchChild: 'This child is not in the plan.',
      NoSuchAdult: 'This person is not in the plan.',
      NotInCare: 'At that time the child is not in care. Another time can be computed.',
      NothingToCover: 'On this day there is no time to cover.',
      DateOutside:
        'The plan does not tell of this day, or the child is at home with somebody on leave. Another day can be computed.',
      NoSuchDay: 'The plan has no such day.',
    },
  },
}
