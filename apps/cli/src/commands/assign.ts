import type { Plan } from '@yohaku/household'
import { parsePlainDate } from '@yohaku/kernel'
import type { AssignCriterion, AssignOptions } from '@yohaku/projection'
import type { InputProblem } from '../input.ts'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { mistake, trackProblems } from '../requests.ts'
import type { WeeklyShare } from '../values.ts'

export interface AssignFlags {
  readonly order?: readonly AssignCriterion[]
  readonly share?: WeeklyShare
  readonly track?: string
  readonly samples?: number
  readonly seed?: number
  readonly today?: string
}

/** `yohaku assign PLAN`: who drops off and picks up on which weekday. */
export const assignCommand = async (file: string, flags: AssignFlags, answer: Answer, io: Io): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const { assignOf, withTracks } = await import('@yohaku/projection')
  const plan = withTracks(read.value.plan)
  const id = flags.track ?? plan.tracks[0]?.id ?? ''
  const track = plan.tracks.find((each) => each.id === id)
  const problems = [...trackProblems(plan, [id]), ...shareProblems(plan, flags.share ?? {})]
  if (track === undefined || problems.length > 0) return reportProblems(file, problems, answer, io)
  const found = assignOf(plan, track, requestOf(flags))
  if (answer.json) await printJson(found, io)
  else {
    const { assignText } = await import('./assignText.ts')
    await io.out(await assignText(plan, track, found, answer, io))
  }
  return DONE
}

const shareProblems = ({ household }: Plan, share: WeeklyShare): readonly InputProblem[] => {
  const known = [...household.adults, ...household.helpers].map(({ id }) => id)
  return Object.values(share)
    .flatMap((times) => Object.keys(times))
    .filter((id) => !known.includes(id))
    .map((id) => mistake('adult_unknown', id, known.join(', ')))
}

const requestOf = ({ order, share, samples, seed, today }: AssignFlags): AssignOptions => {
  const on = today === undefined ? undefined : parsePlainDate(today)
  return {
    ...(order === undefined ? {} : { order }),
    ...(share === undefined ? {} : { share }),
    ...(samples === undefined ? {} : { samples }),
    ...(seed === undefined ? {} : { seed }),
    ...(on?.ok ? { on: on.value } : {}),
  }
}
