import type { Job } from '@yohaku/household'
import type { Edit } from '../../state/edits.ts'
import { useStable } from '../../state/useStable.ts'
import { Pay } from './Pay.tsx'

export interface JobPayProps {
  readonly job: Job
  readonly name: string
  /** The pay as it is tried. */
  readonly yen: number
  readonly onEdit: (edit: Edit) => void
}

/** The full-time pay of a job, as something that can be tried. */
export function JobPay({ job, name, yen, onEdit }: JobPayProps) {
  const change = useStable((tried: number) => onEdit({ kind: 'pay', job: job.id, yen: tried }))
  return <Pay key={job.id} name={name} yen={yen} onChange={change} />
}

/** The pay as it is tried: the edit at once, the plan's where there is none. */
export const triedPay = (job: Job, edits: readonly Edit[]): number => {
  const edit = edits.find((one) => one.kind === 'pay' && one.job === job.id)
  return edit?.kind === 'pay' ? edit.yen : job.fullTimeMonthly
}
