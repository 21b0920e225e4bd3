import type { DayStepOutlook, DeadlineOutlook } from '@yohaku/projection'
import type { Area, AreaOf } from './areas.ts'
import { alongOf, type Frame, pointAt } from './axis.ts'
import type { Layout } from './frame.ts'
import type { Anchor, Spot, Wanted } from './labels.ts'
import type { Point } from './plane.ts'
import { type DiagramWords, type Line, laneAt, type Scene } from './scene.ts'
import { workEndOf } from './work.ts'

export interface ToName {
  readonly layout: Layout
  readonly scene: Scene
  readonly words: DiagramWords
  readonly lines: readonly Line[]
  readonly whites: readonly Area[]
  readonly areas: readonly AreaOf[]
}

/** Who gets room first. Stations are dropped first, then what is done at home, then wake-ups. */
const RANK = { gate: 1, late: 2, handover: 3, desk: 4, name: 5, back: 6, leave: 7, home: 9, station: 10 } as const
const SIZE = 12

/** Every label the drawing would like to have, with the places where it may stand. */
export const wantedLabels = (to: ToName): readonly Wanted[] => [
  ...gates(to),
  ...to.areas.filter(({ deadline }) => deadline.slackMinutes < 0).map((area) => late(to, area)),
  ...to.lines.flatMap((line) => personLabels(to, line)),
  ...handovers(to),
  ...atHome(to),
]

const gates = (to: ToName): readonly Wanted[] => {
  const seen = new Set<string>()
  const mine = [...to.scene.day.deadlines].sort((a, b) => order(a, to.scene) - order(b, to.scene))
  return mine.flatMap((deadline) => {
    const along = alongOf(to.layout.frame, deadline.place)
    const key = `${along}-${deadline.latest}`
    if (seen.has(key)) return []
    seen.add(key)
    const area = to.areas.find((one) => one.deadline.id === deadline.id)?.area
    const written = to.whites.find((white) => white.key === deadline.id)?.figure
    const kind = to.scene.places.find((place) => place.ids.includes(deadline.place))?.kind ?? 'other'
    const time = to.words.gate(deadline.kind, to.words.clock(deadline.latest), kind)
    const slack = written || deadline.slackMinutes < 0 ? '' : ` ${to.words.slack(deadline.slackMinutes)}`
    const [low, high] = area ? [Math.min(...area.along), Math.max(...area.along)] : [along, along]
    const before = pointAt(to.layout.frame, deadline.latest, low - 14)
    const after = pointAt(to.layout.frame, deadline.latest, high + (area ? 0 : 14))
    const spots: readonly Spot[] = isPortrait(to.layout.frame)
      ? [
          at(before, 0, 17, 'start'),
          at(after, -4, 17, 'end'),
          at(after, 6, 4, 'start'),
          at(before, -6, 4, 'end'),
          at(before, 0, -7, 'start'),
        ]
      : [
          at(after, 8, 14, 'start'),
          at(after, 4, -8, 'start'),
          at(before, 8, 0, 'start'),
          at(before, -8, 0, 'end'),
          at(after, -8, 14, 'end'),
        ]
    const wordings: [string, ...string[]] = slack === '' ? [time] : [`${time}${slack}`, time]
    return [label(`gate-${deadline.id}`, deadline.latest, wordings, 'ti halo', RANK.gate, spots, true)]
  })
}

/** The promise of the person whose line is moved speaks for those who share a gate. */
const order = (deadline: DeadlineOutlook, scene: Scene): number =>
  scene.mover !== null && deadline.who.includes(scene.mover) ? 0 : 1

const late = ({ layout, words }: ToName, { deadline, area }: AreaOf): Wanted => {
  const { x, y, width, height } = area.rect
  const text = words.late(-deadline.slackMinutes)
  const spots = [
    { x, y: y + height + 16, anchor: 'start' },
    { x: x + width, y: y + height + 16, anchor: 'end' },
    { x: x + width + 6, y: y + height / 2 + 4, anchor: 'start' },
    { x: x - 6, y: y + height / 2 + 4, anchor: 'end' },
    { x, y: y - 8, anchor: 'start' },
  ] as const
  const first = isPortrait(layout.frame) ? spots : ([spots[2], ...spots.filter((spot) => spot !== spots[2])] as const)
  return label(`late-${deadline.id}`, deadline.latest, [text], 'tl halo', RANK.late, first, true)
}

const personLabels = (to: ToName, line: Line): readonly Wanted[] => {
  const { layout, scene, words } = to
  const { person, stretches } = line
  const { frame } = layout
  const [first] = stretches
  if (!first) return []
  const spot = (minutes: number, place: string): Point => {
    const point = pointAt(frame, minutes, alongOf(frame, place))
    const lane = laneAt(line, place)
    return isPortrait(frame) ? { x: point.x + lane, y: point.y } : { x: point.x, y: point.y + lane }
  }
  const className = `t-${person.style} halo`
  const labels: Wanted[] = []
  const begin = spot(first.from, first.place)
  const leftmost = Math.min(0, ...to.lines.map((one) => laneAt(one, first.place)))
  const leftOfHome = at(pointAt(frame, first.from, alongOf(frame, first.place)), leftmost - 6, 4, 'end')
  labels.push(
    label(
      `name-${person.id}`,
      first.from,
      [`${person.name} ${words.clock(first.from)}`, person.name],
      className,
      RANK.name,
      isPortrait(frame)
        ? [
            leftOfHome,
            { ...leftOfHome, y: leftOfHome.y + 14 },
            { ...leftOfHome, y: leftOfHome.y - 12 },
            at(begin, 8, 4, 'start'),
            at(begin, 0, -8, 'middle'),
          ]
        : [
            at(begin, -4, laneAt(line, first.place) < 0 ? -10 : 18, 'middle'),
            at(begin, -6, 4, 'end'),
            at(begin, 4, laneAt(line, first.place) < 0 ? -10 : 18, 'start'),
            at(begin, 0, 32, 'start'),
            at(begin, 0, -24, 'start'),
          ],
      true,
    ),
  )
  if (person.kind !== 'adult') return labels
  const leaving = stretches.find((stretch) => stretch.place !== stretch.until && stretch.known)
  if (leaving)
    labels.push(
      label(
        `leave-${person.id}`,
        leaving.from,
        [words.clock(leaving.from)],
        className,
        RANK.leave,
        around(spot(leaving.from, leaving.place), 8),
      ),
    )
  const work = workEndOf(scene.day, person.id)
  if (work) {
    const desk = spot(work.end, work.place)
    const text = words.clock(work.end)
    labels.push(
      person.id === scene.mover && scene.grip === undefined
        ? label(
            `desk-${person.id}`,
            work.end,
            [words.leaveDesk(text), text],
            className,
            RANK.desk,
            aroundHandle(desk, frame),
            true,
          )
        : label(
            `desk-${person.id}`,
            work.end,
            [`${person.name} ${text}`, text],
            className,
            RANK.back,
            around(desk, 10),
          ),
    )
  }
  const back = stretches.findLast((stretch) => stretch.place !== stretch.until)
  if (back) {
    const text = estimate(to, back.step, words.clock(back.to))
    labels.push(
      label(
        `back-${person.id}`,
        back.to,
        [`${person.name} ${text}`, text],
        className,
        RANK.back,
        around(spot(back.to, back.until), 10),
      ),
    )
  }
  const station = stretches.find(
    (stretch) =>
      stretch.place !== stretch.until &&
      scene.places.some((place) => place.kind === 'station' && place.ids.includes(stretch.until)),
  )
  if (station && person.id === scene.mover)
    labels.push(
      label(
        `station-${person.id}`,
        station.to,
        [words.clock(station.to)],
        className,
        RANK.station,
        around(spot(station.to, station.until), 9),
      ),
    )
  return labels
}

const handovers = (to: ToName): readonly Wanted[] =>
  to.scene.day.steps
    .filter((step) => step.act === 'pickup' || step.act === 'dropoff')
    .map((step) => {
      const { frame } = to.layout
      const adult = to.scene.persons.find((person) => person.kind !== 'child' && step.who.includes(person.id))
      const point = pointAt(frame, step.start, alongOf(frame, step.place))
      const time = estimate(to, step, to.words.clock(step.start))
      const named = `${time} ${to.words.act(step.act)}`
      const texts: [string, ...string[]] = isPortrait(frame) ? [time] : [named, time]
      return label(
        `hand-${step.id}`,
        step.start,
        texts,
        `t-${adult?.style ?? 'p5'} halo`,
        RANK.handover,
        around(point, 12),
        true,
      )
    })

/** What is done at home stands beside (landscape: under) the line of home, in the band nothing else uses. */
const atHome = ({ layout, scene, words, lines }: ToName): readonly Wanted[] => {
  const { frame, ground } = layout
  const homes = scene.places.filter((place) => place.minutes === 0).flatMap((place) => place.ids)
  const left = Math.min(0, ...lines.map((line) => laneAt(line, homes[0] ?? ''))) - 10
  const seen = new Set<string>()
  return scene.day.steps
    .filter((step) => SHOWN_AT_HOME.has(step.act) && step.to === null && homes.includes(step.place))
    .filter((step) => {
      const key = `${step.act}-${step.start}`
      return seen.has(key) ? false : seen.add(key)
    })
    .map((step) => {
      const point = pointAt(frame, step.start, 0)
      const spots: readonly Spot[] = isPortrait(frame)
        ? [at(point, left, 4, 'end'), at(point, left, 12, 'end'), at(point, left, 18, 'end')]
        : [{ x: point.x, y: ground.y + ground.height + 20, anchor: 'middle' }]
      return label(`${AT_HOME}${step.id}`, step.start, [words.act(step.act)], 'ti', RANK.home, spots)
    })
}

/** How the keys of these labels begin. */
export const AT_HOME = 'home-'

/** What is worth a word beside home's line. */
export const SHOWN_AT_HOME: ReadonlySet<string> = new Set([
  'dinner',
  'bath',
  'bedtime',
  'solo',
  'play',
  'homework',
  'breakfast',
])

const estimate = ({ scene, words }: ToName, step: DayStepOutlook, time: string): string =>
  scene.estimated.has(step.id) ? words.about(time) : time

const isPortrait = (frame: Frame): boolean => frame.orientation === 'portrait'

const at = (point: Point, dx: number, dy: number, anchor: Anchor): Spot => ({
  x: point.x + dx,
  y: point.y + dy,
  anchor,
})

const around = (point: Point, gap: number): readonly [Spot, ...Spot[]] => [
  at(point, -gap, -7, 'end'),
  at(point, gap, -7, 'start'),
  at(point, -gap, 17, 'end'),
  at(point, gap, 17, 'start'),
  at(point, -gap, 4, 'end'),
  at(point, gap, 4, 'start'),
  at(point, 0, -gap - 2, 'middle'),
  at(point, 0, gap + 10, 'middle'),
  at(point, gap + 14, 4, 'start'),
  at(point, -gap - 14, 4, 'end'),
]

const aroundHandle = (point: Point, frame: Frame): readonly [Spot, ...Spot[]] =>
  isPortrait(frame)
    ? [
        at(point, -18, -8, 'end'),
        at(point, -18, 20, 'end'),
        at(point, -22, -22, 'end'),
        at(point, 14, -16, 'end'),
        at(point, 18, 4, 'start'),
      ]
    : [
        at(point, 18, -10, 'start'),
        at(point, -18, -10, 'end'),
        at(point, 0, -20, 'middle'),
        at(point, -18, 22, 'end'),
        at(point, 18, 22, 'start'),
      ]

const label = (
  key: string,
  minutes: number,
  texts: Wanted['texts'],
  className: string,
  rank: number,
  spots: readonly Spot[],
  stays = false,
): Wanted => ({ key, minutes, texts, className, size: SIZE, rank, stays, spots: spots as Wanted['spots'] })
