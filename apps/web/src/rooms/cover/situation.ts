import type { Plan } from '@yohaku/household'
import { parsePlainDate } from '@yohaku/kernel'
import type { CoverRequest } from '@yohaku/projection'

/** What has happened, as the address of the room says it: `call`, `morning`, `train`, `ill:p1`, `ill:p1,p2`. */
export interface Situation {
  readonly what: string
  readonly child: string
  readonly date: string
  /** Minutes of the day; null = in the morning. */
  readonly at: number | null
  /** Stopped trains go again; null = not known. */
  readonly resumes: number | null
  /** Adults who work although the day is a public holiday. */
  readonly working: readonly string[]
}

type Query = Readonly<Record<string, string>>

/** Reads the address; what it does not know is the ordinary: the first child, today, a call where there is a time. */
export const situationOf = (
  plan: Plan,
  query: Query,
  now: { readonly today: string; readonly minutes: number },
): Situation => {
  const { children, adults } = plan.household
  const child = children.find(({ id }) => id === query.child)?.id ?? children[0]?.id ?? ''
  const date = query.date !== undefined && parsePlainDate(query.date).ok ? query.date : now.today
  const at = minutesOf(query.at)
  const ill = (query.what ?? '').replace(/^ill:/, '').split(',')
  const isIll = query.what?.startsWith('ill:') === true && ill.every((id) => adults.some((adult) => adult.id === id))
  const what = isIll || query.what === 'train' ? (query.what ?? '') : at === null ? 'morning' : 'call'
  return {
    what,
    child,
    date,
    at: what === 'train' ? (at ?? now.minutes) : at,
    resumes: minutesOf(query.resumes),
    working: (query.working ?? '').split(',').filter((id) => adults.some((adult) => adult.id === id)),
  }
}

/** The same, written into the address. */
export const queryOf = ({ what, child, date, at, resumes, working }: Situation): Query => ({
  child,
  date,
  ...(what === 'call' || what === 'morning' ? {} : { what }),
  ...(at === null || what === 'morning' ? {} : { at: String(at) }),
  ...(resumes === null || what !== 'train' ? {} : { resumes: String(resumes) }),
  ...(working.length === 0 ? {} : { working: working.join(',') }),
})

export const requestOf = ({ what, child, date, at, resumes, working }: Situation): CoverRequest => ({
  child,
  date,
  kind: what === 'train' ? 'trainStopped' : what.startsWith('ill:') ? 'adultIll' : 'childIll',
  ...(what.startsWith('ill:') ? { ill: what.slice('ill:'.length).split(',') } : {}),
  ...(at === null ? {} : { at }),
  ...(resumes === null || what !== 'train' ? {} : { resumes }),
  ...(working.length === 0 ? {} : { working }),
})

export const LATEST = 24 * 60 - 1

const minutesOf = (text: string | undefined): number | null => {
  const minutes = /^\d{1,4}$/.test(text ?? '') ? Number(text) : Number.NaN
  return minutes <= LATEST ? minutes : null
}
