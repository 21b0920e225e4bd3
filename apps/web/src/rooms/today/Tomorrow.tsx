import type { Plan } from '@yohaku/household'
import type { DateOfPlan } from '@yohaku/projection'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import { phaseDate } from '../phaseDate.ts'
import { nextPromise } from './nextPromise.ts'

/** After the last promise of a day: the first one of the next. */
export function Tomorrow({ plan, next }: { readonly plan: Plan; readonly next: DateOfPlan }) {
  const text = useText('today')
  const { value } = useAnswer('day', { plan, day: next.weekday, on: phaseDate(plan, next.date) })
  const promise = value?.[0] && nextPromise(value[0].day, 0)
  if (!promise) return null
  const { today: words } = text
  return (
    <p className="note">
      {words.tomorrow(
        words.monthDay(next.date),
        wordFor(text.codes.weekday, next.weekday),
        words.lead[promise.kind](text.clock(promise.planned)),
      )}
    </p>
  )
}
