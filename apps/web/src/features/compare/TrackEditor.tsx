import type { Plan, Track, WorkPhase } from '@yohaku/household'
import { addDays, clock, date, formatPlainDate } from '@yohaku/kernel'
import {
  swapRoles,
  type TrackSummary,
  withoutPhase,
  withoutTrack,
  withPhase,
  withTrackCopied,
  withTrackNamed,
  withTracks,
} from '@yohaku/projection'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { hrefOf } from '../../shell/route.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { nameOf, peopleOf } from '../day/people.ts'
import { PhaseSheet } from './PhaseSheet.tsx'
import { newPhase } from './phaseDraft.ts'
import styles from './TrackEditor.module.css'
import { trackName } from './trackWords.ts'

export interface TrackEditorProps {
  /** With all its tracks written out. */
  readonly plan: Plan
  readonly track: Track
  readonly summary: TrackSummary
  readonly today: string
  /** No further track fits. */
  readonly full: boolean
  readonly onClosed: () => void
}

interface OpenPhase {
  readonly phase: WorkPhase
  /** Not yet on the track. */
  readonly isNew: boolean
}

/** One track: its name, each adult's years with a stop for every change, and what can be done with the whole of it. */
export default function TrackEditor({ plan, track, summary, today, full, onClosed }: TrackEditorProps) {
  const text = useText('compare')
  const { change } = useFamily()
  const [open, setOpen] = useState<OpenPhase | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const people = peopleOf(plan, text)
  const name = trackName(summary, text)
  const isPresent = plan.tracks[0]?.id === track.id
  const adults = plan.household.adults.filter(({ id }) => track.phases.some(({ adult }) => adult === id))
  const phasesOf = (adult: string): readonly WorkPhase[] =>
    track.phases.filter((phase) => phase.adult === adult).sort((a, b) => (a.from < b.from ? -1 : 1))
  const keepName = (): void => {
    if (typed !== null && typed !== name) change('tracks', (kept) => withTrackNamed(kept, track.id, typed))
    setTyped(null)
  }
  const close = (): void => setOpen(null)
  useFocusOnArrival(heading)
  const opened = open?.phase
  const isFirst = opened !== undefined && phasesOf(opened.adult)[0]?.from === opened.from && !open?.isNew
  return (
    <section className="sec" aria-labelledby="track-head">
      <h2 className="h2" id="track-head" ref={heading} tabIndex={-1}>
        {text.tracks.edit(name)}
        <a className="link" href={hrefOf('compare')}>
          {text.tracks.close}
        </a>
      </h2>
      <div className={styles.name}>
        <label className="note" htmlFor="track-name">
          {text.tracks.name}
        </label>
        <input
          id="track-name"
          className={styles.input}
          type="text"
          autoComplete="off"
          maxLength={24}
          value={typed ?? name}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keepName}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keepName()
          }}
        />
      </div>
      {adults.map(({ id }) => {
        const who = nameOf(people, id)
        const phases = phasesOf(id)
        const now = phases.findLastIndex(({ from }) => from <= today)
        const last = phases.at(-1)
        return (
          <div key={id}>
            <h3 className={styles.who}>{text.tracks.years(who)}</h3>
            <ol className={styles.line}>
              {phases.map((phase, index) => {
                const day = text.date(phase.from)
                const way = wayOf(plan, phase, text)
                return (
                  <li key={phase.from} className={index === now ? `${styles.stop} ${styles.now}` : styles.stop}>
                    <button
                      type="button"
                      aria-label={text.tracks.editPhase(who, day, way)}
                      onClick={() => setOpen({ phase, isNew: false })}
                    >
                      <span className={styles.day}>{text.tracks.from(day)}</span>
                      <span className={styles.way}>{way}</span>
                    </button>
                  </li>
                )
              })}
            </ol>
            {last && (
              <p className={styles.add}>
                <button
                  type="button"
                  className="link"
                  onClick={() => setOpen({ phase: newPhase(last, today), isNew: true })}
                >
                  {text.tracks.addPhase(who)}
                </button>
              </p>
            )}
          </div>
        )
      })}
      <div className={styles.acts}>
        {!full && (
          <button
            type="button"
            className="link"
            onClick={() => change('tracks', (kept) => withTrackCopied(kept, track.id, text.tracks.copyName(name)))}
          >
            {text.tracks.copy}
          </button>
        )}
        {adults.length > 1 && (
          <button
            type="button"
            className="link"
            onClick={() => change('tracks', (kept) => swapRoles(withTracks(kept), track.id))}
          >
            {text.tracks.swapHere}
          </button>
        )}
        {isPresent ? (
          <p className="note">{text.tracks.present}</p>
        ) : (
          <button
            type="button"
            className="link"
            onClick={() => {
              change('tracks', (kept) => withoutTrack(kept, track.id))
              onClosed()
            }}
          >
            {text.tracks.remove}
          </button>
        )}
      </div>
      {open && opened && (
        <PhaseSheet
          key={`${opened.adult} ${opened.from} ${open.isNew}`}
          who={nameOf(people, opened.adult)}
          phase={opened}
          job={plan.jobs.find(({ adult }) => adult === opened.adult)}
          earliest={isFirst ? null : dayAfter(phasesOf(opened.adult)[0]?.from ?? opened.from)}
          onKeep={(phase) => {
            const instead = open.isNew ? phase : { adult: opened.adult, from: opened.from }
            change('tracks', (kept) => withPhase(kept, track.id, phase, instead))
            close()
          }}
          {...(!isFirst &&
            !open.isNew && {
              onRemove: () => {
                change('tracks', (kept) => withoutPhase(kept, track.id, { adult: opened.adult, from: opened.from }))
                close()
              },
            })}
          onClose={close}
        />
      )}
    </section>
  )
}

/** Who opens a track goes on reading there: after the room has taken the focus, two frames later. */
const useFocusOnArrival = (heading: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }))
    })
    return () => cancelAnimationFrame(frame)
  }, [heading])
}

type Words = ReturnType<typeof useText<'compare'>>

/** 時短 9:00–16:00, フルタイム 9:00–18:00, 育休. */
const wayOf = (plan: Plan, phase: WorkPhase, text: Words): string => {
  if (phase.kind === 'leave') return phase.leave ? text.phases.leaves[phase.leave] : text.phases.kinds.leave
  const word = text.phases.kinds[phase.kind]
  if (phase.kind === 'none') return word
  const contract = phase.kind === 'full' ? plan.jobs.find(({ adult }) => adult === phase.adult)?.fullTime : undefined
  const start = phase.start ?? contract?.start
  const end = phase.end ?? contract?.end
  const days = phase.daysPerWeek === undefined ? '' : ` ${text.phases.daysOf(phase.daysPerWeek)}`
  return start === undefined || end === undefined
    ? word + days
    : `${word} ${text.track.hours(text.clock(clock(start)), text.clock(clock(end)))}${days}`
}

const dayAfter = (day: string): string => formatPlainDate(addDays(date(day), 1))
