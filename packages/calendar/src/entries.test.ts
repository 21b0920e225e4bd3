import { date } from '@yohaku/kernel'
import type { PlanMilestone } from '@yohaku/projection'
import { describe, expect, it } from 'vitest'
import { type EntryWords, entriesOf } from './entries.ts'
import type { CalendarThing } from './thing.ts'

const echo = new Proxy({}, { get: (_, code) => `<${String(code)}>` })
const words: EntryWords = {
  names: (ids) => ids.join('・'),
  act: (act) => `<${act}>`,
  place: (id) => `[${id}]`,
  clock: (minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
  slack: (minutes) => (minutes < 0 ? `${-minutes}分足りない` : `余白 ${minutes}分`),
  calendar: {
    way: (from, to) => `${from} → ${to}`,
    what: (who, act, where) => `${who} ${act}(${where})`,
    until: (time, slack) => `${time}まで。${slack}`,
    which: { opens: (name) => `${name}:はじめ`, target: (name) => `${name}:目やす`, due: (name) => `${name}:しめきり` },
    estimate: '目やすです',
  },
  milestones: {
    title: echo as EntryWords['milestones']['title'],
    lines: ({ starts, ends }) => [`はじまる:${starts.join('と')}`, `おわる:${ends.join('と')}`],
  },
  applications: {
    name: echo as EntryWords['applications']['name'],
    formal: (term) => `正式名:${term}`,
    path: (filer, office) => `${filer} → ${office}`,
    filer: echo as EntryWords['applications']['filer'],
    office: echo as EntryWords['applications']['office'],
  },
}

const day = { kind: 'days', from: date('2027-04-01'), until: date('2027-04-01') } as const
const toldOf = (thing: CalendarThing) => {
  const [entry] = entriesOf([thing], words)
  return entry && [entry.summary, ...entry.description.split('\n')]
}
const step = (to: string | null, slackMinutes: number | null): CalendarThing => ({
  kind: 'step',
  uid: 'u',
  when: day,
  step: { act: 'pickup', who: ['p1', 'c1'], place: 'n1', to },
  deadline: slackMinutes === null ? null : { kind: 'pickup', latest: 1110, slackMinutes },
})

describe('カレンダーの予定のことば', () => {
  it('用事は、だれが・なにを・どこで。約束があれば、いつまでと余白', () => {
    expect(toldOf(step(null, 98))).toEqual(['p1・c1 <pickup>([n1])', '18:30まで。余白 98分'])
    expect(toldOf(step(null, -1))?.[1]).toBe('18:30まで。1分足りない')
    expect(toldOf(step('home', null))).toEqual(['p1・c1 <pickup>([n1] → [home])', ''])
  })

  it('停車駅は、題にだれの、下に何がどうなるかと、もとになる決まり', () => {
    const milestone = {
      id: 'thirdAge',
      adult: null,
      child: 'c1',
      starts: ['flexibleMeasures'],
      ends: ['statutoryReducedHours', 'overtimeExemption'],
      basis: '育介法23条',
    } as unknown as PlanMilestone
    expect(toldOf({ kind: 'milestone', uid: 'u', when: day, milestone })).toEqual([
      '<thirdAge>  c1',
      'はじまる:flexibleMeasures',
      'おわる:statutoryReducedHoursとovertimeExemption',
      '育介法23条',
      '目やすです',
    ])
  })

  it('届出は、題にふだんの名と日のわけ、下に正式名と、だれからどこへ', () => {
    const application = {
      id: 'reducedHours',
      adult: 'p1',
      child: 'c1',
      filer: 'insuredPerson',
      office: 'employer',
      term: '所定労働時間の短縮措置',
      basis: '育介法23条',
    } as unknown as Extract<CalendarThing, { kind: 'application' }>['application']
    expect(toldOf({ kind: 'application', uid: 'u', when: day, which: 'due', application })).toEqual([
      '<reducedHours>:しめきり',
      '正式名:所定労働時間の短縮措置',
      'p1・c1',
      '<insuredPerson> → <employer>',
      '育介法23条',
      '目やすです',
    ])
  })
})
