import type { SlipLineCheck } from '@yohaku/projection'
import { Fold } from '../../design-system/Fold.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './PayslipPage.module.css'

/** One line: what the slip says, what the plan gives, and what would explain the difference to the yen. */
export function SlipLine({ line }: { readonly line: SlipLineCheck }) {
  const text = useText('payslip')
  const { payslip: words } = text
  const { code, slip, ours, verdict, why, detail, others } = line
  const amount = (yen: number | null): string => (yen === null ? '' : text.yen(text.count(yen)))
  return (
    <li className={styles.row}>
      <span className={styles.name}>{words.entry[code]}</span>
      <span className={styles.yen}>
        <span className="vh">{words.onSlip} </span>
        {slip === null ? <span aria-hidden="true">—</span> : amount(slip)}
      </span>
      <span className={styles.yen}>
        <span className="vh">{words.ours} </span>
        {amount(ours)}
      </span>
      {verdict === 'equal' ? (
        <span className="vh">{words.verdict.equal}</span>
      ) : (
        <div className={styles.why}>
          <p className="note">{why === null ? words.verdict[verdict] : words.reason[why](detail ?? {})}</p>
          {others.length > 0 && (
            <Fold summary={<span className="note">{words.others}</span>} aside={others.length}>
              <ul>
                {others.map((other) => (
                  <li key={other.why} className="note">
                    {words.reason[other.why](other.detail ?? {})}
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </div>
      )}
    </li>
  )
}
