import { type Entry, type Plan, type Problem, withEntry } from '@yohaku/household'
import { ok, type Result } from '@yohaku/kernel'
import { withPhase } from '@yohaku/projection'

const PHASE = /^tracks\[([^\]]+)\]\.phases\[(\d+)\]/

/** The plan with an entry of the family. A way of working goes in as one: the day keeps knowing which hours it was written for. */
export const entered = (plan: Plan, entry: Entry): Result<Plan, readonly Problem[]> => {
  const checked = withEntry(plan, entry)
  const [, track = '', index] = PHASE.exec(entry.path) ?? []
  if (!checked.ok || index === undefined) return checked
  const phaseIn = (of: Plan) => of.tracks.find(({ id }) => id === track)?.phases[Number(index)]
  const [before, after] = [phaseIn(plan), phaseIn(checked.value)]
  return before && after ? ok(withPhase(plan, track, after, before)) : checked
}
