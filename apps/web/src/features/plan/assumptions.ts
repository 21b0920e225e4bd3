import type { Plan } from '@yohaku/household'
import { type AssumptionWords, assumptionWords } from '../../text/assumptions.ts'
import { prefectureName } from '../../text/prefectures.ts'
import type { TextOf } from '../../text/rooms.ts'
import { wordFor } from '../../text/words.ts'
import { trackName } from '../compare/trackWords.ts'
import { nameOf, namesOf, peopleOf, placeWord } from '../day/people.ts'

/** An assumed value of the plan, told. */
export interface ToldAssumption {
  readonly path: string
  readonly group: AssumptionGroup
  readonly what: string
  /** The value that stands in; empty where it is no single one. */
  readonly value: string
  readonly why: string
  readonly note: string | null
}

export type AssumptionGroup = 'household' | 'jobs' | 'places' | 'days' | 'tracks' | 'other'

/** Every value of the plan nobody stated: what it is about, what stands in for it, and why. */
export const toldAssumptions = (plan: Plan, text: TextOf<'household'>): readonly ToldAssumption[] =>
  plan.assumptions.map(({ path, reason, note }) => ({
    path,
    ...told(plan, path, text),
    why: wordFor(wordsOf(text).reason, reason),
    note: note ?? null,
  }))

const wordsOf = (text: TextOf<'household'>): AssumptionWords => assumptionWords[text.language]

type Told = Pick<ToldAssumption, 'group' | 'what' | 'value'>

const told = (plan: Plan, path: string, text: TextOf<'household'>): Told => {
  const [head = '', first = '', second = '', third = ''] = path.split(/[.[\]]+/).filter((part) => part !== '')
  switch (head) {
    case 'start':
      return { group: 'household', what: wordsOf(text).path.start('', ''), value: text.yearMonth(plan.start) }
    case 'household':
      return household(plan, first, second, third, text) ?? unnamed(path)
    case 'jobs':
      return job(plan, first, second, text) ?? unnamed(path)
    case 'places':
      return place(plan, first, second, text) ?? unnamed(path)
    case 'legs':
      return leg(plan, Number(first), text) ?? unnamed(path)
    case 'days':
      return day(plan, first, second, third, path.split('.').at(-1) ?? '', text) ?? unnamed(path)
    case 'tracks':
      return track(plan, first, Number(third), path.split('.').at(-1) ?? '', text) ?? unnamed(path)
    default:
      return unnamed(path)
  }
}

const unnamed = (path: string): Told => ({ group: 'other', what: path, value: '' })

const household = (plan: Plan, key: string, id: string, field: string, text: TextOf<'household'>): Told | null => {
  const { path, value } = wordsOf(text)
  const { prefecture, married, adults, children } = plan.household
  const group = 'household'
  if (key === 'prefecture')
    return { group, what: path.prefecture('', ''), value: prefectureName(prefecture, text.language) }
  if (key === 'married') return { group, what: path.married('', ''), value: married ? value.yes : value.no }
  const person = [...adults, ...children].find((one) => one.id === id)
  if (!person || field !== 'birth') return null
  return { group, what: path.birth(nameOf(peopleOf(plan, text), id), ''), value: text.date(person.birth) }
}

const job = (plan: Plan, id: string, field: string, text: TextOf<'household'>): Told | null => {
  const { path, value } = wordsOf(text)
  const found = plan.jobs.find((one) => one.id === id)
  if (!found) return null
  const who = nameOf(peopleOf(plan, text), found.adult)
  const group = 'jobs'
  switch (field) {
    case 'fullTimeMonthly':
      return { group, what: path.fullTimeMonthly(who, ''), value: text.yen(text.count(found.fullTimeMonthly)) }
    case 'commutingMonthly':
      return { group, what: path.commutingMonthly(who, ''), value: text.yen(text.count(found.commutingMonthly)) }
    case 'bonuses':
      return { group, what: path.bonuses(who, ''), value: found.bonuses.length === 0 ? value.none : '' }
    case 'collection':
      return { group, what: path.collection(who, ''), value: value[found.collection] }
    case 'fullTime': {
      const { start, end } = found.fullTime
      return { group, what: path.fullTime(who, ''), value: text.track.hours(start, end) }
    }
    default:
      return null
  }
}

const place = (plan: Plan, id: string, field: string, text: TextOf<'household'>): Told | null => {
  const found = plan.places.find((one) => one.id === id)
  if (!found || (field !== 'opens' && field !== 'closes')) return null
  return { group: 'places', what: wordsOf(text).path[field](placeWord(plan, id, text), ''), value: found[field] ?? '' }
}

const leg = (plan: Plan, index: number, text: TextOf<'household'>): Told | null => {
  const found = plan.legs[index]
  if (!found) return null
  const what = wordsOf(text).path.leg(placeWord(plan, found.from, text), placeWord(plan, found.to, text))
  return { group: 'places', what, value: text.hoursAndMinutes(found.minutes) }
}

const day = (
  plan: Plan,
  id: string,
  key: string,
  stepId: string,
  field: string,
  text: TextOf<'household'>,
): Told | null => {
  const { path } = wordsOf(text)
  const { act, weekday } = text.codes
  const found = plan.days.find((one) => one.id === id)
  const group = 'days'
  if (!found) return null
  if (key === 'weekdays') {
    const value = found.weekdays.map((one) => wordFor(weekday, one)).join(text.people.and)
    return { group, what: path.weekdays('', ''), value }
  }
  const step = found.steps.find((one) => one.id === stepId)
  if (!step) return key === 'steps' ? { group, what: path.steps('', ''), value: '' } : null
  const who = namesOf(peopleOf(plan, text), step.who, text)
  if (field === 'by') return { group, what: path.stepBy(who, act[step.act]), value: step.by ?? '' }
  if (field === 'minutes')
    return { group, what: path.stepMinutes(who, act[step.act]), value: text.hoursAndMinutes(step.minutes) }
  return { group, what: path.stepAt(who, act[step.act]), value: step.at ?? '' }
}

const track = (plan: Plan, id: string, index: number, field: string, text: TextOf<'household'>): Told | null => {
  const found = plan.tracks.find((one) => one.id === id)
  const phase = found?.phases[index]
  if (!found) return null
  const name = trackName({ id, name: found.name ?? null }, text)
  const who = phase ? nameOf(peopleOf(plan, text), phase.adult) : ''
  if (field === 'breakMinutes' && phase?.breakMinutes !== undefined)
    return {
      group: 'tracks',
      what: wordsOf(text).path.breakMinutes(name, who),
      value: text.hoursAndMinutes(phase.breakMinutes),
    }
  return { group: 'tracks', what: wordsOf(text).path.phase(name, who), value: '' }
}
