import { parsePlainDate } from '@yohaku/kernel'
import type { AllocateOptions } from '@yohaku/projection'
import type { InputProblem } from '../input.ts'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { mistake, trackProblems } from '../requests.ts'

export interface AllocateFlags {
  readonly minutes: number
  /** Shares of days, 0 … 1. */
  readonly chances?: readonly number[]
  readonly track?: string
  readonly day?: string
  readonly samples?: number
  readonly seed?: number
  readonly today?: string
}

/** `yohaku allocate PLAN --minutes B`: where some minutes do most good. */
export const allocateCommand = async (file: string, flags: AllocateFlags, answer: Answer, io: Io): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const { allocateOf, withTracks } = await import('@yohaku/projection')
  const plan = withTracks(read.value.plan)
  const id = flags.track ?? plan.tracks[0]?.id ?? ''
  const track = plan.tracks.find((each) => each.id === id)
  if (track === undefined) return reportProblems(file, trackProblems(plan, [id]), answer, io)
  const found = allocateOf(plan, track, requestOf(flags))
  if (!found.ok) return reportProblems(file, refusal(found.error), answer, io)
  if (answer.json) await printJson(found.value, io)
  else {
    const { allocateText } = await import('./allocateText.ts')
    await io.out(await allocateText(plan, track, found.value, answer, io))
  }
  return DONE
}

const requestOf = ({ minutes, chances, day, samples, seed, today }: AllocateFlags): AllocateOptions => {
  const on = today === undefined ? undefined : parsePlainDate(today)
  return {
    minutes,
    ...(chances === undefined ? {} : { chances }),
    ...(day === undefined ? {} : { day }),
    ...(samples === undefined ? {} : { samples }),
    ...(seed === undefined ? {} : { seed }),
    ...(on?.ok ? { on: on.value } : {}),
  }
}

type Refusal = Extract<ReturnType<typeof import('@yohaku/projection').allocateOf>, { ok: false }>['error']

const refusal = (error: Refusal): readonly InputProblem[] => {
  switch (error.type) {
    case 'NoSuchDay':
      return [mistake('day_unknown', error.day, error.known.join(', '))]
    case 'noSuchPromise':
      return [mistake('refused', error.step, '')]
    case 'badRequest':
      return [mistake('refused', error.field, '')]
    case 'problems':
      return error.problems.map(({ type }) => mistake('refused', type, ''))
  }
}
