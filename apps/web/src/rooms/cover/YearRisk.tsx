import type { Plan } from '@yohaku/household'
import type { YearOutlook } from '@yohaku/projection'
import { DataTable } from '../../design-system/DataTable.tsx'
import { Seal } from '../../design-system/Seal.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import styles from './CoverRoom.module.css'
import { calledIn } from './coverNames.ts'

/** A year of days at home against the leave of the adults, and the same year shared in other ways. */
export function YearRisk({ plan, from }: { readonly plan: Plan; readonly from: string }) {
  const text = useText('cover')
  const { cover: words } = text
  const { year: said } = words.acts
  const present = plan.tracks[0]?.id
  const { value } = useAnswer('year', {
    plan,
    from,
    everySharingOn: present === undefined ? [] : [present],
    samples: 2000,
  })
  const outlook = value?.find(({ track }) => track === present)
  if (outlook === undefined) return <p className="note">{said.waiting}</p>
  const called = calledIn(plan, text)
  const { sickDays, calls } = outlook
  const whole = Math.round
  return (
    <>
      <p>
        {said.sickDays(whole(sickDays.mean), whole(sickDays.q10), whole(sickDays.q90))} {said.calls(whole(calls.mean))}{' '}
        <Seal kind="estimate" />
      </p>
      <p className="note">{said.note}</p>
      <DataTable caption={said.runsOut} heads={[said.who, said.runsOut, said.month, said.left]}>
        {outlook.balances.map(({ adult, kind, runsOut, usualMonth, quantiles }) => (
          <tr key={`${adult}-${kind}`}>
            <th scope="row">
              {called(adult)} {wordFor(words.leaveShort, kind)}
            </th>
            <td>{words.share(runsOut.p)}</td>
            <td>{usualMonth === null ? '' : said.monthOf(usualMonth)}</td>
            <td>{words.days(Math.floor(quantiles.q50), 0)}</td>
          </tr>
        ))}
      </DataTable>
      <h3 className={styles.h3}>{said.sharing}</h3>
      <ul>
        {outlook.sharings.map((one) => (
          <li key={JSON.stringify(one.sharing)} className={styles.balance}>
            <span>{sharingWords(one.sharing, plan, text, called)}</span>
            <span className="note">
              {one.balances
                .filter(({ kind }) => kind === 'childNursingLeave')
                .map(({ adult, runsOut }) => `${called(adult)} ${words.share(runsOut)}`)
                .join(text.people.and)}
            </span>
            <b />
          </li>
        ))}
      </ul>
      <p className="note">
        {said.uncovered}: {words.share(outlook.someDayUncovered.p)}
      </p>
    </>
  )
}

const sharingWords = (
  sharing: YearOutlook['sharing'],
  plan: Plan,
  text: ReturnType<typeof useText<'cover'>>,
  called: (id: string) => string,
): string => {
  const [first = '', second = ''] = plan.household.adults.map(({ id }) => called(id))
  return text.cover.sharing(sharing, first, second)
}
