import type { Plan } from '@yohaku/household'
import { hoursShown, px, textWidth } from '@yohaku/picture'
import type { Outlook } from '@yohaku/projection'
import { memo, useId, useRef } from 'react'
import { useText } from '../../text/TextProvider.tsx'
import { pickupOf, slackWords } from '../day/summary.ts'
import { useWidth } from '../day/useWidth.ts'
import '../day/diagram.css'
import styles from './Strips.module.css'
import { STRIP_HEIGHT, type Strip, stripOf } from './strip.ts'
import { trackName } from './trackWords.ts'

export interface StripsProps {
  readonly plan: Plan
  readonly outlooks: readonly Outlook[]
  readonly adult: string
}

/** The tracks' days under each other on one clock: where the white gets narrower is where the hours went. */
export const Strips = memo(function Strips({ plan, outlooks, adult }: StripsProps) {
  const text = useText('compare')
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box) ?? 0
  const { from, to } = hoursShown(outlooks.map(({ day }) => day))
  const scale = { from, to, width }
  const children = plan.household.children.map((child) => child.id)
  const rows = outlooks.map(({ track, day }) => {
    return { track, name: trackName(track, text), pickup: pickupOf(day), strip: stripOf(day, adult, children, scale) }
  })
  const spoken = rows.map(({ name, pickup }) =>
    pickup ? text.compare.stripOne(name, text.clock(pickup.planned), slackWords(pickup.slackMinutes, text)) : '',
  )
  const hours = Array.from({ length: Math.floor((to - from) / 180) + 1 }, (_, index) => from + index * 180)
  return (
    <div ref={box} className={styles.box}>
      {width > 0 && (
        <svg
          className="dia"
          width={width}
          height={20 + rows.length * ROW}
          role="img"
          aria-labelledby={id}
          focusable="false"
        >
          <title id={id}>{text.compare.strip(spoken.join(''))}</title>
          <defs>
            <pattern id={`${id}h`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V5" className="d-hatch" />
            </pattern>
          </defs>
          {hours.map((minutes) => {
            const x = ((minutes - from) / (to - from)) * width
            return (
              <text
                key={minutes}
                className="t-hour"
                x={px(x)}
                y="12"
                textAnchor={x < 8 ? 'start' : x > width - 8 ? 'end' : 'middle'}
              >
                {text.day.hour(minutes)}
              </text>
            )
          })}
          {rows.map(({ track, name, strip }, index) => (
            <g key={track.id} transform={`translate(0 ${20 + index * ROW})`}>
              <StripBand strip={strip} width={width} name={name} hatch={`url(#${id}h)`} />
            </g>
          ))}
        </svg>
      )}
    </div>
  )
})

const ROW = 46

interface StripBandProps {
  readonly strip: Strip
  readonly width: number
  readonly name: string
  readonly hatch: string
}

function StripBand({ strip, width, name, hatch }: StripBandProps) {
  const { slack, late, gate, arrival } = strip
  const before = (arrival ?? width) - 24
  const room = before > textWidth(name, 12) + 20
  return (
    <>
      <rect className="d-ground" width={width} height={STRIP_HEIGHT} />
      {slack && <rect className="d-white" x={px(slack.x)} width={px(slack.width)} height={STRIP_HEIGHT} />}
      {late && (
        <rect className="d-late-fill" fill={hatch} x={px(late.x)} width={px(late.width)} height={STRIP_HEIGHT} />
      )}
      <path className={styles.alone} d={strip.alone} />
      <path className={styles.together} d={strip.together} />
      {gate !== null && <path className="d-gate-s" d={`M${px(gate)} 0V${STRIP_HEIGHT}`} />}
      {arrival !== null && <circle className="d-stop" cx={px(arrival)} cy="22" r="3.5" />}
      {room && (
        <text className="ti" x={px(before)} y="24" textAnchor="end">
          {name}
        </text>
      )}
    </>
  )
}
