import type { Plan } from '@yohaku/household'
import { clock, err, ok } from '@yohaku/kernel'
import type { Explanation } from '@yohaku/law'
import type { DateOfPlan, Outlook } from '@yohaku/projection'
import type { Engine } from '../engine/engine.ts'
import type { AnswerOf, QuestionName, QuestionOf } from '../engine/questions.ts'
import { dayFor, familyOutlooks } from './outlook.ts'

/** Answers a test gives; what it does not give is a fault. */
export type Answers = { readonly [N in QuestionName]?: (question: QuestionOf<N>) => Promise<AnswerOf<N>> }

/** For tests: an engine that answers at once with what the test says. */
const engineOf = (answers: Answers): Engine => ({
  ask: async (name, question) => {
    try {
      const answer = answers[name]
      if (answer === undefined) return err({ type: 'EngineFault', reason: `the test has no answer for ${name}` })
      return ok(await answer(question))
    } catch (error) {
      return err({ type: 'EngineFault', reason: String(error) })
    }
  },
})

/** For tests: answers for `familyPlan`, from the end of work each track of the asked plan has. */
export const familyAnswers = {
  outlooks: async ({ plan }: QuestionOf<'outlooks'>) => outlooksOf(plan),
  day: async ({ plan }: QuestionOf<'day'>) => outlooksOf(plan).map(({ track, day }) => ({ track, day })),
  calendarDay: async ({ date }: QuestionOf<'calendarDay'>) => ({
    ...dated(date, 'tue'),
    before: dated('2026-11-23', 'mon'),
    next: dated('2026-11-25', 'wed'),
  }),
  leaving: async ({ deadline, chance }: QuestionOf<'leaving'>) => {
    const onTime = { p: chance, low: chance, high: chance, samples: 1000 }
    const safe = {
      deadline,
      adult: 'p1',
      leaves: 'work',
      chance,
      time: clock('17:20'),
      surely: null,
      atMost: null,
      onTime,
    } as const
    return ok({ safe: [safe], learned: null })
  },
  explain: async () => reducedHours,
  applications: async () => [],
  milestones: async () => [],
} satisfies Answers

const dated = (date: string, weekday: DateOfPlan['weekday']): DateOfPlan => ({
  date,
  weekday,
  holiday: null,
  pattern: 'office',
})

export const familyEngine = (more: Answers = {}): Engine => engineOf({ ...familyAnswers, ...more })

const outlooksOf = (plan: Plan): readonly Outlook[] =>
  familyOutlooks().map((outlook) => {
    const end = endOf(plan, outlook.track.id)
    const hours = outlook.track.hours.map((one) => (one.adult === 'p1' ? { ...one, end } : one))
    return { ...outlook, track: { ...outlook.track, hours }, day: dayFor(end) }
  })

const endOf = (plan: Plan, id: string): number => {
  const phase = plan.tracks.find((track) => track.id === id)?.phases.find((one) => one.adult === 'p1')
  return clock(phase?.end ?? '16:00')
}

/** 225,000円 × 10% = 22,500円, as the look pages show it. */
const reducedHours: Explanation = {
  rule: 'reduced-hours-benefit.month',
  term: '育児時短就業給付金',
  basis: '雇用保険法 第61条の12',
  result: 22_500,
  inputs: { wage: 225_000, startWage: 300_000 },
  parameters: [
    {
      id: 'reduced-hours-benefit.rate',
      term: '育児時短就業給付金の支給率',
      unit: 'percent of wages paid in the month',
      value: 10,
      from: '2025-04',
      basis: '雇用保険法 第61条の12第6項',
      source: 'https://example.com/law',
      confidence: 'secondary',
      checkedOn: null,
      provisional: false,
    },
  ],
  rounding: [{ name: 'floor', unit: 1 }],
  children: [],
}
