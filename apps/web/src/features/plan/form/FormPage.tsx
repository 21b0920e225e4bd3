import type { Entry, Problem } from '@yohaku/household'
import { RoomHead } from '../../../shell/RoomHead.tsx'
import { hrefOf } from '../../../shell/route.ts'
import { useNow } from '../../../shell/useNow.ts'
import { useFamily } from '../../../state/FamilyProvider.tsx'
import { useStable } from '../../../state/useStable.ts'
import { useText } from '../../../text/TextProvider.tsx'
import type { FormPage as Page } from '../formPages.ts'
import { entered } from './entered.ts'
import styles from './Form.module.css'
import { PartSection } from './PartSection.tsx'
import { PAGES } from './pages.ts'

/** しおり, one page of it: every field that changes a figure, each kept as it is written. */
export default function FormPage({ page }: { readonly page: Page }) {
  const text = useText('household')
  const { record, change } = useFamily()
  const { today } = useNow()
  const { plan } = record
  const enter = useStable((entry: Entry): readonly Problem[] => {
    const tried = entered(plan, entry)
    if (!tried.ok) return tried.error
    change('household', (kept) => {
      const onto = entered(kept, entry)
      return onto.ok ? onto.value : kept
    })
    return []
  })
  return (
    <>
      <RoomHead
        room="household"
        over={
          <a className="link" href={hrefOf('household')}>
            {text.pages.back}
          </a>
        }
        lead={text.pages.lead[page]}
      >
        <p className="note">{text.pages.about}</p>
      </RoomHead>
      <div className={styles.page}>
        {PAGES[page](plan, text, today).map((part) => (
          <PartSection key={part.key} plan={plan} part={part} onEnter={enter} />
        ))}
      </div>
    </>
  )
}
