import type { Plan } from '@yohaku/household'
import type { Outlook } from '@yohaku/projection'
import { lazy, useMemo, useState } from 'react'
import { SealKey } from '../design-system/Seal.tsx'
import type { Engine } from '../engine/engine.ts'
import { DayFigures } from '../features/compare/DayFigures.tsx'
import { TrackChooser } from '../features/compare/TrackChooser.tsx'
import { DayFigure } from '../features/day/DayFigure.tsx'
import { DayNotes } from '../features/day/DayNotes.tsx'
import { DayTable } from '../features/day/DayTable.tsx'
import { dayNameOf } from '../features/day/dayName.ts'
import { workEndOf } from '../features/day/geometry/work.ts'
import { MoveSheet } from '../features/day/MoveSheet.tsx'
import { firstMover, moverOf } from '../features/day/mover.ts'
import { nameOf, peopleOf } from '../features/day/people.ts'
import { useLandscape } from '../features/day/useLandscape.ts'
import { JobPay, triedPay } from '../features/money/JobPay.tsx'
import { Money } from '../features/money/Money.tsx'
import { PlanFileSection } from '../features/plan/PlanFileSection.tsx'
import { Settings } from '../features/settings/Settings.tsx'
import type { Theme } from '../features/settings/theme.ts'
import type { Family } from '../state/useFamily.ts'
import type { Computed } from '../state/useOutlooks.ts'
import { useStable } from '../state/useStable.ts'
import type { Language } from '../text/language.ts'
import { useText } from '../text/TextProvider.tsx'
import { Header } from './Header.tsx'
import { Nav } from './Nav.tsx'
import styles from './Page.module.css'
import { WhenNear } from './WhenNear.tsx'

const Assumptions = lazy(() => import('../features/plan/Assumptions.tsx'))

export interface PageProps {
  readonly family: Family
  readonly sample: Plan
  readonly computed: Computed
  readonly kept: Computed | null
  readonly waiting: boolean
  readonly engine: Engine
  /** The month of today, `2026-11`: shown first where the plan reaches it. */
  readonly thisMonth: string
  /** Chosen; its words may be on their way. */
  readonly language: Language
  readonly theme: Theme
  readonly onLanguage: (language: Language) => void
  readonly onTheme: (theme: Theme) => void
}

/** The page put together: the drawing, the hand, the tracks, the money, the plan. Figures are always those of one plan. */
export function Page(props: PageProps) {
  const text = useText()
  const [present] = props.computed.outlooks
  return present ? <Parts {...props} present={present} /> : <p className="page">{text.day.nothing}</p>
}

function Parts({ present, ...props }: PageProps & { readonly present: Outlook }) {
  const { family, sample, computed, kept, waiting, engine, thisMonth, language, theme, onLanguage, onTheme } = props
  const { plan, outlooks } = computed
  const text = useText()
  const landscape = useLandscape()
  const [chosenTrack, setTrack] = useState('')
  const [chosenAdult, setAdult] = useState<string | null>(null)
  const [chosenMonth, setMonth] = useState('')

  const outlook = outlooks.find(({ track }) => track.id === chosenTrack) ?? present
  const works = chosenAdult !== null && workEndOf(outlook.day, chosenAdult) !== null
  const adult = works ? chosenAdult : firstMover(plan, present)
  const name = adult === null ? '' : nameOf(peopleOf(plan, text), adult)
  const keptDay = kept?.outlooks.find(({ track }) => track.id === outlook.track.id)?.day ?? null
  const keptEnd = keptDay && adult !== null ? (workEndOf(keptDay, adult)?.end ?? null) : null
  const mover = moverOf(outlook, adult, family.edits)
  const months = outlook.money.months.map(({ month }) => month)
  const month = [chosenMonth, thisMonth].find((one) => months.includes(one)) ?? months[0] ?? ''
  const dayName = dayNameOf(plan, outlook.day.day, text)

  const { edit, edits, open } = family
  const move = useStable((end: number) => {
    if (adult !== null) edit({ kind: 'workEnd', track: outlook.track.id, adult, end })
  })
  const backToSample = useStable(() => open({ plan: sample, file: null }, 'kept'))
  const job = plan.jobs.find((one) => one.adult === adult)
  const yen = job ? triedPay(job, edits) : 0
  const pay = useMemo(() => job && <JobPay job={job} name={name} yen={yen} onEdit={edit} />, [job, name, yen, edit])

  return (
    <div className={styles.shell} data-waiting={waiting ? '' : undefined}>
      <main className="page" id="main">
        <Header plan={plan} day={outlook.day} adult={adult} />
        <TrackChooser outlooks={outlooks} adult={adult} chosen={outlook.track.id} onChoose={setTrack} />
        <section id="day" aria-label={text.day.heading}>
          <DayFigure plan={plan} day={outlook.day} kept={keptDay} mover={mover} onMove={move} onChoose={setAdult} />
          <DayNotes plan={plan} day={outlook.day} />
        </section>
        <div className={styles.lower}>
          <div className={styles.controls}>
            <MoveSheet
              mover={mover}
              name={name}
              keptEnd={keptEnd}
              day={outlook.day}
              waiting={waiting}
              trying={edits.length > 0}
              canUndo={family.canUndo}
              notice={family.notice}
              onMove={move}
              onUndo={family.undo}
              onKeep={family.keep}
            />
            {landscape && pay}
          </div>
          <div className={styles.figures}>
            <DayFigures plan={plan} outlooks={outlooks} adult={adult} />
            <Money plan={plan} outlooks={outlooks} adult={adult} month={month} engine={engine} onMonth={setMonth}>
              {landscape ? null : pay}
            </Money>
            <SealKey />
          </div>
        </div>
        <div className={styles.twins}>
          <DayTable plan={plan} day={outlook.day} dayName={dayName} />
          <section className="sec" id="assumptions" aria-labelledby="assumptions-head">
            <h2 className="h2" id="assumptions-head">
              {text.plan.assumptions}
              <span>{plan.assumptions.length}</span>
            </h2>
            <WhenNear>
              <Assumptions plan={plan} outlooks={outlooks} />
            </WhenNear>
          </section>
        </div>
        <div className={styles.twins}>
          <PlanFileSection
            record={family.record}
            isSample={family.revision === null}
            savedAt={family.savedAt}
            onOpen={open}
            onSample={backToSample}
          />
          <Settings language={language} theme={theme} onLanguage={onLanguage} onTheme={onTheme} />
        </div>
        {plan.source && (
          <p className={styles.source}>
            <a href={plan.source.url} target="_blank" rel="noreferrer">
              {text.lead.source}
            </a>{' '}
            {text.basis.newTab}
          </p>
        )}
      </main>
      <Nav />
    </div>
  )
}
