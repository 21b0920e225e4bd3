import type { Plan } from '@yohaku/household'
import type { TimetableAnswer, TimetableEvent } from '@yohaku/projection'
import { clockText, planWords } from '../planWords.ts'
import type { Text } from '../text/text.ts'

type Deadline = TimetableAnswer['deadlines'][number]

/** What cannot be kept together, what two steps want at once, and the chance of the tightest promise on each kind of day. */
export const findings = async (plan: Plan, day: TimetableAnswer, text: Text): Promise<readonly string[]> => {
  const { words, says } = text
  const own = await text.timetable()
  const of = planWords(plan, text)
  const events = new Map(day.events.map((event) => [event.id, event]))
  const deadlines = new Map(day.deadlines.map((deadline) => [deadline.id, deadline]))
  const act = (event: TimetableEvent | undefined): string => words.act[event?.act ?? ''] ?? event?.act ?? ''
  const told = (step: string): string => {
    const event = events.get(step)
    return `${act(event)}(${of.people(event?.who ?? [])})`
  }
  const promise = ({ kind, who, place, latest }: Deadline): string =>
    own.promise(of.people(adultsIn(plan, who)), words.deadline[kind] ?? kind, of.place(place), clockText(latest))
  const cause = ({ step, what, time }: TimetableAnswer['infeasible'][number]['since'][number]): string => {
    const event = events.get(step)
    const where = of.place(event?.place ?? '')
    return own.cause[what](of.people(adultsIn(plan, event?.who ?? [])), act(event), where, clockText(time))
  }
  const resource = (id: string): string => plan.resources?.find((each) => each.id === id)?.name ?? of.person(id)
  return [
    ...day.infeasible.flatMap(({ deadline, minutes, onlyAsPlanned, since, waits }) => {
      const found = deadlines.get(deadline)
      if (found === undefined) return []
      const causes = since.map(cause)
      const lacking = says.minutes(minutes)
      const sentence = onlyAsPlanned
        ? own.asPlanned(promise(found), causes[0] ?? '', lacking)
        : own.together(promise(found), causes, lacking)
      return [
        sentence,
        ...waits.map(({ step, ready, leaves }) =>
          own.waits(clockText(ready), clockText(leaves), of.place(events.get(step)?.place ?? '')),
        ),
      ]
    }),
    ...day.conflicts.map(({ what, steps: [first, second], at, by }) =>
      own.conflict(resource(what), told(first), told(second), clockText(at), says.minutes(by)),
    ),
    ...byDayType(day, own.dayType, says.chance, (deadline) => own.byDayType(promise(deadline), day.dayTypes.assumed)),
  ]
}

/** The people who act; a child alone stands for itself. */
const adultsIn = ({ household }: Plan, who: readonly string[]): readonly string[] => {
  const adults = who.filter((id) => !household.children.some((child) => child.id === id))
  return adults.length > 0 ? adults : who
}

const byDayType = (
  { deadlines }: TimetableAnswer,
  names: Readonly<Record<string, string>>,
  chance: (p: number) => string,
  title: (deadline: Deadline) => string,
): readonly string[] => {
  const [tightest] = deadlines
    .filter(({ byDayType: types }) => types.length > 1)
    .sort((a, b) => (a.p ?? 1) - (b.p ?? 1))
  if (tightest === undefined) return []
  return [`${title(tightest)}:`, ...tightest.byDayType.map(({ id, p }) => `  ${names[id] ?? id}: ${chance(p)}`)]
}
