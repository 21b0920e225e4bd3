import type { PlanEntitlement, PlanMilestone } from '@yohaku/projection'
import type { MilestoneWords } from './milestones.ts'

/** What is told below a milestone's title: what starts, ends and changes, its figures, and whether it is counted from a due date. */
export const milestoneLines = (
  { starts, ends, changes, figures, expected }: PlanMilestone,
  words: MilestoneWords,
  list: (words: readonly string[]) => string,
): readonly string[] => {
  const named = (codes: readonly PlanEntitlement[]): string => list(codes.map((code) => words.entitlement[code]))
  return [
    starts.length > 0 ? words.starts(named(starts)) : '',
    ends.length > 0 ? words.ends(named(ends)) : '',
    changes.length > 0 ? words.changes(named(changes)) : '',
    figures === null ? '' : words.figures(figures),
    expected ? words.expected : '',
  ].filter(Boolean)
}
