import type { Plan } from '@yohaku/household'
import type { Outlook } from '@yohaku/projection'
import { useMemo, useState } from 'react'
import { SealKey } from '../../design-system/Seal.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { DayFigures } from '../../features/compare/DayFigures.tsx'
import { firstMover } from '../../features/day/mover.ts'
import { nameOf, peopleOf } from '../../features/day/people.ts'
import { JobPay, triedPay } from '../../features/money/JobPay.tsx'
import { Money } from '../../features/money/Money.tsx'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'

/** くらべる: what each way of working does to the day and to the money. */
export default function CompareRoom() {
  const text = useText('compare')
  const { tried } = useFamily()
  const { value: outlooks, question, waiting, fault } = useAnswer('outlooks', { plan: tried })
  return (
    <Room waiting={waiting} broken={fault !== null}>
      <RoomHead room="compare" lead={text.compareLead.lead} />
      {outlooks && question && <Figures plan={question.plan} outlooks={outlooks} />}
    </Room>
  )
}

function Figures({ plan, outlooks }: { readonly plan: Plan; readonly outlooks: readonly Outlook[] }) {
  const text = useText('compare')
  const { edits, edit } = useFamily()
  const now = useNow()
  const [chosenMonth, setMonth] = useState('')
  const [present] = outlooks
  const adult = present ? firstMover(plan, present) : null
  const months = present?.money.months.map(({ month }) => month) ?? []
  const month = [chosenMonth, now.month].find((one) => months.includes(one)) ?? months[0] ?? ''
  const job = plan.jobs.find((one) => one.adult === adult)
  const name = adult === null ? '' : nameOf(peopleOf(plan, text), adult)
  const yen = job ? triedPay(job, edits) : 0
  const pay = useMemo(() => job && <JobPay job={job} name={name} yen={yen} onEdit={edit} />, [job, name, yen, edit])
  return (
    <>
      <DayFigures plan={plan} outlooks={outlooks} adult={adult} />
      <Money plan={plan} outlooks={outlooks} adult={adult} month={month} onMonth={setMonth}>
        {pay}
      </Money>
      <SealKey />
    </>
  )
}
