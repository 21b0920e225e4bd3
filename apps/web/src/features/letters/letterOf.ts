import type { Plan } from '@yohaku/household'
import { isForPersonnel, type PlanApplication } from '@yohaku/projection'
import type { LetterRoomWords } from '../../text/letters.ts'

/** 下書き of one application: to personnel where they file or certify it, else what to say at the counter. */
export const letterOf = (
  plan: Plan,
  filing: Pick<PlanApplication, 'id' | 'adult' | 'child' | 'expected' | 'year' | 'filer' | 'office' | 'term'>,
  { letters: words }: LetterRoomWords,
): string => {
  const { adults, children } = plan.household
  const adult = adults.find(({ id }) => id === filing.adult)
  const child = children.find(({ id }) => id === filing.child)
  const facts = [
    child === undefined ? '' : words.child(child.name ?? null, child.birth),
    filing.expected ? words.expected : '',
    filing.year === null ? '' : words.year(filing.year),
  ].filter(Boolean)
  return [
    isForPersonnel(filing) ? words.toPersonnel : words.toCounter,
    words.about(filing.term),
    '',
    words.from(adult?.name ?? null),
    words.ask[filing.id],
    ...facts,
    words.want[filing.id],
    words.thanks,
  ].join('\n')
}
