import type { CoverageRow } from '@yohaku/law'
import { useId, useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { Fold } from '../../design-system/Fold.tsx'
import { Section } from '../../design-system/Section.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { hrefOf } from '../../shell/route.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './CoveragePage.module.css'
import { branchesOf, type Shown, shownRules } from './find.ts'
import { Rule } from './Rule.tsx'

const WHOLE_LAW = {}

/** どの決まりまで数えているか: each rule with its dates, how sure it is and where it was read; first what is not in. */
export default function CoveragePage() {
  const text = useText('coverage')
  const { coverage: words } = text
  const { signposts } = useText('signposts')
  const { value, waiting, fault } = useAnswer('coverage', WHOLE_LAW)
  const [looked, setLooked] = useState('')
  const [show, setShow] = useState<Shown>('all')
  const id = useId()
  const rules = value?.rules ?? []
  const shown = shownRules(rules, looked, show)
  const isNarrowed = looked.trim() !== '' || show !== 'all'
  return (
    <Room waiting={waiting} broken={fault !== null}>
      {value && (
        <>
          <RoomHead room="signposts" lead={words.lead}>
            <p className={`note ${styles.under}`}>{words.intro(rules.length)}</p>
          </RoomHead>
          <div className={styles.page}>
            <div>
              <Section heading={words.not}>
                <p className={styles.intro}>{words.notIntro}</p>
                <ul className={styles.not}>
                  {value.notCovered.map((code) => (
                    <li key={code}>{words.notCovered[code]}</li>
                  ))}
                </ul>
              </Section>
            </div>
            <div>
              <Section heading={words.branches} aside={words.found(shown.length)}>
                <div className={styles.find}>
                  <label className="note" htmlFor={id}>
                    {words.find}
                  </label>
                  <input
                    id={id}
                    type="search"
                    className={styles.field}
                    value={looked}
                    onChange={(event) => setLooked(event.target.value)}
                  />
                  <ChoiceList<Shown>
                    legend={words.show}
                    name="coverage-show"
                    options={[
                      { value: 'all', words: words.all },
                      { value: 'unchecked', words: words.unchecked },
                      { value: 'weak', words: words.weak },
                    ]}
                    chosen={show}
                    onChoose={setShow}
                  />
                  <p className="vh" role="status">
                    {words.found(shown.length)}
                  </p>
                </div>
                {shown.length === 0 && <p className="note">{words.none}</p>}
                {branchesOf(shown).map(([branch, some]) => (
                  <Branch
                    key={`${branch}-${isNarrowed}`}
                    name={words.branch[branch] ?? branch}
                    rules={some}
                    open={isNarrowed && shown.length <= MOST_OPEN}
                  />
                ))}
              </Section>
            </div>
          </div>
          <p>
            <a className="link" href={hrefOf('signposts')}>
              {signposts.back}
            </a>
          </p>
        </>
      )}
    </Room>
  )
}

/** More than that nobody reads at once: the groups stay closed. */
const MOST_OPEN = 24

function Branch({
  name,
  rules,
  open,
}: {
  readonly name: string
  readonly rules: readonly CoverageRow[]
  readonly open: boolean
}) {
  return (
    <div className={styles.branch}>
      <Fold summary={name} aside={rules.length} open={open}>
        <ul>
          {rules.map((rule) => (
            <Rule key={rule.id} rule={rule} />
          ))}
        </ul>
      </Fold>
    </div>
  )
}
