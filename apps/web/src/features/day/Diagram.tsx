import { type Area, type Drawing, px, timeToPx } from '@yohaku/picture'
import { memo, useId } from 'react'
import type { Text } from '../../text/text.ts'
import './diagram.css'

export interface DiagramProps {
  readonly drawing: Drawing
  /** One sentence for those who do not see it; the times stand in the table under it. */
  readonly title: string
  readonly text: Text
  /** Minutes of the day: where the line of now stands. */
  readonly now?: number | null
}

/** The family's day as a train diagram (列車ダイヤ). Geometry and classes only; every colour comes from the styles. */
export const Diagram = memo(function Diagram({ drawing, title, text, now = null }: DiagramProps) {
  const titleId = useId()
  const hatch = `${titleId}hatch`
  const { width, height, ground, grid, frame } = drawing
  return (
    <svg className="dia" width={width} height={height} role="img" aria-labelledby={titleId} focusable="false">
      <title id={titleId}>{title}</title>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" className="d-hatch" />
        </pattern>
      </defs>
      <rect className="d-ground" {...ground} />
      <path className="d-h2" d={grid.tenMinutes} />
      <path className="d-h1" d={grid.hours} />
      {grid.places.map((place) => (
        <path key={place.key} className="d-place" d={place.d} />
      ))}
      {drawing.whites.map((white) => (
        <rect key={white.key} className="d-white" {...white.rect} />
      ))}
      {drawing.fans.map((fan) => (
        <path key={fan.key} className={fan.className} d={fan.d} />
      ))}
      {drawing.lates.map((late) => (
        <rect key={late.key} className="d-late-fill" fill={`url(#${hatch})`} {...late.rect} />
      ))}
      {drawing.gates.map((gate) => (
        <path key={gate.key} className={gate.className} d={gate.d} />
      ))}
      {drawing.ghosts.map((ghost) => (
        <path key={ghost.key} className={ghost.className} d={ghost.d} />
      ))}
      {drawing.gaps.map((gap) => (
        <path key={gap.key} className={gap.className} d={gap.d} />
      ))}
      {drawing.strokes.map((stroke) => (
        <path key={stroke.key} className={`d-line d-${stroke.style} d-${stroke.pressure}`} d={stroke.d} />
      ))}
      {drawing.strokes
        .filter((stroke) => stroke.pressure === 'own')
        .map((stroke) => (
          <path key={stroke.key} className="d-own-core" d={stroke.d} />
        ))}
      <path className="d-dim" d={drawing.pointers} />
      {drawing.stops.map((stop) => (
        <circle
          key={stop.key}
          className={stop.estimated ? 'd-stop d-est' : 'd-stop'}
          cx={px(stop.x)}
          cy={px(stop.y)}
          r="5"
        />
      ))}
      {grid.ticks.map((tick) => (
        <text
          key={tick.key}
          className="t-hour"
          x={px(tick.at.x)}
          y={px(tick.at.y)}
          textAnchor={frame.orientation === 'portrait' ? 'end' : 'middle'}
        >
          {text.day.hour(tick.minutes)}
        </text>
      ))}
      {grid.places.map((place) => (
        <text
          key={place.key}
          className="t-place"
          x={px(place.at.x)}
          y={px(place.at.y)}
          textAnchor={frame.orientation === 'portrait' ? 'middle' : 'end'}
        >
          {place.word}
        </text>
      ))}
      {drawing.labels.map((label) => (
        <text key={label.key} className={label.className} x={px(label.x)} y={px(label.y)} textAnchor={label.anchor}>
          {label.text}
        </text>
      ))}
      {drawing.whites.map((white) => (
        <SlackFigure key={white.key} white={white} text={text} />
      ))}
      {now !== null && <NowLine drawing={drawing} now={now} text={text} />}
    </svg>
  )
})

const FLAG = { width: 42, height: 20 }

/** いま: a line across all places, with its time on a flag at the clock's edge. Nothing outside the hours drawn. */
function NowLine({ drawing, now, text }: { readonly drawing: Drawing; readonly now: number; readonly text: Text }) {
  const { frame, ground } = drawing
  if (now < frame.time.from || now > frame.time.to) return null
  const at = timeToPx(frame.time, now)
  const portrait = frame.orientation === 'portrait'
  const line = portrait
    ? `M${px(ground.x)} ${px(at)}h${px(ground.width)}`
    : `M${px(at)} ${px(ground.y)}v${px(ground.height)}`
  const corner = portrait
    ? { x: Math.max(0, ground.x - FLAG.width), y: at - FLAG.height / 2 }
    : { x: at - FLAG.width / 2, y: ground.y - FLAG.height }
  return (
    <g>
      <path className="d-now" d={line} />
      <rect className="d-flag" x={px(corner.x)} y={px(corner.y)} {...FLAG} />
      <text className="d-flag-t" x={px(corner.x + FLAG.width / 2)} y={px(corner.y + 14)} textAnchor="middle">
        {text.clock(now)}
      </text>
    </g>
  )
}

/** 余白 98分, written into the white it measures, with a dimension line where there is room. */
function SlackFigure({ white, text }: { readonly white: Area; readonly text: Text }) {
  const { figure, rect } = white
  if (figure === null) return null
  const { x, y } = figure.at
  if (figure.stacked)
    return (
      <g className="d-figure" textAnchor="middle">
        <text className="ti" x={px(x)} y={px(y - 30)}>
          {text.day.slackWord}
        </text>
        <text className="t-hero t-stacked" x={px(x)} y={px(y + 12)}>
          {figure.minutes}
        </text>
        <text className="ti" x={px(x)} y={px(y + 32)}>
          {text.day.minute}
        </text>
      </g>
    )
  const dimension = rect.height >= 40 && figure.size !== 'small'
  const middle = dimension ? x + 8 : x
  return (
    <g className="d-figure" textAnchor="middle">
      {dimension && (
        <path
          className="d-dim"
          d={`M${px(rect.x + 12)} ${px(rect.y + 6)}V${px(rect.y + rect.height - 6)}m-4 0h8M${px(rect.x + 8)} ${px(rect.y + 6)}h8`}
        />
      )}
      <text className="ti" x={px(middle)} y={px(y + BASELINE[figure.size])}>
        <tspan className={`w-${figure.size}`}>{text.day.slackWord}</tspan>
        <tspan className={`t-${figure.size}`} dx="4">
          {figure.minutes}
        </tspan>
        <tspan className={`w-${figure.size}`} dx="2">
          {text.day.minute}
        </tspan>
      </text>
    </g>
  )
}

const BASELINE = { hero: 16, middle: 7, small: 4 } as const
