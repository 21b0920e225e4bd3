import type { SlipEntry } from '@yohaku/projection'
import { useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import type { QuestionOf } from '../../engine/questions.ts'
import { useAnswer } from '../../engine/useAnswer.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { hrefOf } from '../../shell/route.ts'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { peopleOf } from '../day/people.ts'
import { MonthOfPay } from './MonthOfPay.tsx'
import { PasteSlip } from './PasteSlip.tsx'
import styles from './PayslipPage.module.css'
import type { ReadSlip } from './readSlip.ts'
import { SlipLines } from './SlipLines.tsx'
import { SlipResult } from './SlipResult.tsx'
import { linesOf, type Row, rowsOf, USUAL } from './slipRows.ts'

/** What was asked for, and of whose slip: the fields may have moved on since. */
interface Asked {
  readonly month: string
  readonly adult: string
  readonly question: QuestionOf<'payslip'>
}

/** 給与明細を見くらべる: typed or pasted, asked when she says so, kept nowhere. */
export default function PayslipPage() {
  const text = useText('payslip')
  const { payslip: words } = text
  const { signposts } = useText('signposts')
  const { tried: plan } = useFamily()
  const { month: now } = useNow()
  const [chosen, setAdult] = useState('')
  const [month, setMonth] = useState(latest(now, plan.start))
  const [rows, setRows] = useState<readonly Row[]>(rowsOf(USUAL, {}))
  const [asked, setAsked] = useState<Asked | null>(null)
  const [missing, setMissing] = useState(false)
  const { value, waiting, fault } = useAnswer('payslip', asked?.question ?? null)
  const adults = plan.household.adults.map(({ id }) => id)
  const adult = adults.find((id) => id === chosen) ?? adults[0] ?? ''
  const people = peopleOf(plan, text)
  const took = (read: ReadSlip): void => {
    const codes = (Object.keys(words.entry) as SlipEntry[]).filter((code) => read.lines[code] !== undefined)
    if (codes.length > 0) setRows(rowsOf(codes, read.lines))
    if (read.month !== null && read.month >= plan.start) setMonth(read.month)
    setAsked(null)
  }
  const ask = (): void => {
    const lines = linesOf(rows)
    setMissing(lines === null)
    if (lines !== null)
      setAsked({ month, adult, question: { plan, track: plan.tracks[0]?.id ?? '', slip: { month, adult, lines } } })
  }
  return (
    <Room waiting={waiting} broken={fault !== null}>
      <RoomHead room="signposts" lead={words.lead}>
        <p className={`note ${styles.under}`}>{words.intro}</p>
      </RoomHead>
      <div className={styles.page}>
        <div>
          {adults.length > 1 && (
            <ChoiceList
              legend={words.whose}
              name="payslip-adult"
              options={people
                .filter(({ kind }) => kind === 'adult')
                .map(({ id, name }) => ({ value: id, words: name }))}
              chosen={adult}
              onChoose={setAdult}
            />
          )}
          <MonthOfPay month={month} first={plan.start} onChange={setMonth} />
          <PasteSlip onRead={took} />
          <SlipLines rows={rows} onChange={setRows} />
          <button type="button" className={`btn fill ${styles.check}`} onClick={ask}>
            {words.check}
          </button>
          {missing && (
            <p className="note" role="alert">
              {words.nothing}
            </p>
          )}
        </div>
        <div>
          {asked !== null && value !== null && !waiting && (
            <SlipResult plan={plan} adult={asked.adult} month={asked.month} answer={value} />
          )}
        </div>
      </div>
      <p>
        <a className="link" href={hrefOf('signposts')}>
          {signposts.back}
        </a>
      </p>
    </Room>
  )
}

/** The later of two months `YYYY-MM`. */
const latest = (...months: readonly string[]): string => months.toSorted().at(-1) ?? ''
