import { type Drawing, px, type Shape, shapesOf, timeToPx } from '@yohaku/picture'
import { memo, useId, useMemo } from 'react'
import type { Text } from '../../text/text.ts'
import { diagramWords } from './familyScene.ts'
import { overBy } from './overBy.ts'
import './diagram.css'

export interface DiagramProps {
  readonly drawing: Drawing
  /** One sentence for those who do not see it; the times stand in the table under it. */
  readonly title: string
  readonly text: Text
  /** Minutes of the day: where the line of now stands. */
  readonly now?: number | null
  /** What is over by then is drawn quietly: each word by the moment it speaks of, never half of it. */
  readonly isPastQuiet?: boolean
}

/** The family's day as a train diagram (列車ダイヤ). Geometry and classes only; every colour comes from the styles. */
export const Diagram = memo(function Diagram({ drawing, title, text, now = null, isPastQuiet = false }: DiagramProps) {
  const titleId = useId()
  const hatch = `${titleId}hatch`
  const { width, height } = drawing
  const shapes = useMemo(() => shapesOf(drawing, diagramWords(text)), [drawing, text])
  const until = isPastQuiet ? now : null
  const over = until === null ? null : overBy(drawing, until)
  const words = shapes.findIndex(({ kind }) => kind === 'text')
  return (
    <svg className="dia" width={width} height={height} role="img" aria-labelledby={titleId} focusable="false">
      <title id={titleId}>{title}</title>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" className="d-hatch" />
        </pattern>
      </defs>
      {shapes.slice(0, words).map((shape) => (
        <Piece key={shape.key} shape={shape} hatch={hatch} />
      ))}
      {until !== null && <Past drawing={drawing} until={until} />}
      {shapes.slice(words).map((shape) => (
        <Piece
          key={shape.key}
          shape={over?.has(shape.key) ? { ...shape, className: `${shape.className} d-over` } : shape}
          hatch={hatch}
        />
      ))}
      {now !== null && <NowLine drawing={drawing} now={now} text={text} />}
    </svg>
  )
})

/** The ground laid thinly over what is past, up to the line of now. */
function Past({ drawing, until }: { readonly drawing: Drawing; readonly until: number }) {
  const { frame, ground } = drawing
  const at = timeToPx(frame.time, Math.min(until, frame.time.to))
  if (until <= frame.time.from) return null
  const past = frame.orientation === 'portrait' ? { height: at - ground.y } : { width: at - ground.x }
  return <rect className="d-past" {...ground} {...past} />
}

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

function Piece({ shape, hatch }: { readonly shape: Shape; readonly hatch: string }) {
  const { className } = shape
  switch (shape.kind) {
    case 'path':
      return <path className={className} d={shape.d} />
    case 'rect':
      return <rect className={className} {...(shape.isHatched && { fill: `url(#${hatch})` })} {...shape.rect} />
    case 'circle':
      return <circle className={className} cx={px(shape.at.x)} cy={px(shape.at.y)} r={shape.r} />
    case 'text': {
      const [first, ...more] = shape.spans
      return (
        <text className={className} x={px(shape.at.x)} y={px(shape.at.y)} textAnchor={shape.anchor}>
          {more.length === 0
            ? first.text
            : shape.spans.map((span) => (
                <tspan key={`${span.className} ${span.text}`} className={span.className} dx={span.dx}>
                  {span.text}
                </tspan>
              ))}
        </text>
      )
    }
  }
}
