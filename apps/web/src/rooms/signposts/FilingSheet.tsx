import type { Plan } from '@yohaku/household'
import type { PlanApplication } from '@yohaku/projection'
import { lazy, Suspense } from 'react'
import { Sheet } from '../../design-system/Sheet.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { RecordDay } from './RecordDay.tsx'

const Letter = lazy(() => import('../../features/letters/Letter.tsx'))

/** What somebody wants to do about a filing. */
export interface FilingAct {
  readonly kind: 'draft' | 'record'
  readonly filing: PlanApplication
}

export interface FilingSheetProps {
  readonly plan: Plan
  readonly act: FilingAct | null
  readonly today: string
  readonly onClose: () => void
}

/** 下書き, or the day it was handed in. */
export function FilingSheet({ plan, act, today, onClose }: FilingSheetProps) {
  const { signposts: words, applications } = useText('signposts')
  const name = act === null ? '' : applications.name[act.filing.id]
  const heading = act === null ? '' : act.kind === 'draft' ? words.draftTitle(name) : words.recordTitle(name)
  return (
    <Sheet heading={heading} open={act !== null} onClose={onClose}>
      {act?.kind === 'draft' && (
        <Suspense>
          <Letter plan={plan} filing={act.filing} />
        </Suspense>
      )}
      {act?.kind === 'record' && <RecordDay filing={act.filing} today={today} onDone={onClose} />}
    </Sheet>
  )
}
