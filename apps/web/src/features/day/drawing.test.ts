import { clock } from '@yohaku/kernel'
import { type Drawing, drawDay, inside, overlap, timeToPx } from '@yohaku/picture'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familyPlan } from '../../testing/family.ts'
import { dayFor } from '../../testing/outlook.ts'
import { words } from '../../text/ja/timetable.ts'
import { ja } from '../../text/ja.ts'
import { diagramWords, sceneOf } from './familyScene.ts'
import { rowsOf } from './tableRows.ts'

const text = { ...ja, ...words }

const draw = (end: string, size: Parameters<typeof drawDay>[2], kept: string | null = null): Drawing => {
  const scene = sceneOf(
    { plan: familyPlan(), day: dayFor(clock(end)), kept: kept === null ? null : dayFor(clock(kept)), mover: 'p1' },
    text,
  )
  return drawDay(scene, diagramWords(text), size)
}
const phone = { orientation: 'portrait', width: 350 } as const
const wide = { orientation: 'landscape', width: 1032 } as const
const texts = (drawing: Drawing) => drawing.labels.map((label) => label.text)

describe('一日の図', () => {
  it('白の長さは、園に着いてから閉園までの98分', () => {
    const { whites, frame } = draw('16:00', phone)
    const [white] = whites
    expect(white?.rect.height).toBeCloseTo(98 * frame.time.pxPerMinute)
    expect(white?.rect.y).toBeCloseTo(timeToPx(frame.time, clock('16:52')))
    expect(white?.figure?.minutes).toBe(98)
  })

  it('横の図では、白は右へのびる', () => {
    const { whites, frame } = draw('16:00', wide)
    expect(whites[0]?.rect.width).toBeCloseTo(98 * frame.time.pxPerMinute)
  })

  it('17:38に着けば白はなく、17:39に着けば1分ぶんの斜線になる', () => {
    expect(draw('17:38', phone)).toMatchObject({ whites: [], lates: [] })
    const late = draw('17:39', phone)
    expect(late.whites).toEqual([])
    expect(late.lates[0]?.rect.height).toBeCloseTo(late.frame.time.pxPerMinute)
    expect(texts(late)).toContain('1分足りません')
  })

  it('時刻の約束には太い棒と言葉がつく', () => {
    const { gates } = draw('16:00', phone)
    expect(gates.map((gate) => gate.className)).toEqual(['d-gate-s', 'd-gate'])
    expect(texts(draw('16:00', phone))).toEqual(expect.arrayContaining(['閉園 18:30', '9:00 余白 0分', '16:52']))
  })

  it('受けわたしのところにだけ丸がある', () => {
    expect(draw('16:00', phone).stops.map((stop) => stop.key)).toEqual(['bring', 'collect'])
  })

  it('おくれの幅は三つ重なり、おそいほど外側', () => {
    const classes = draw('16:00', phone).fans.map((fan) => fan.className)
    expect(classes.slice(-3)).toEqual(['d-b95 d-fan-p1', 'd-b80 d-fan-p1', 'd-b50 d-fan-p1'])
  })

  it('ためすあいだは、もとの線ともとの白が残る', () => {
    expect(draw('16:30', phone).ghosts).toEqual([])
    expect(draw('16:30', phone, '16:00').ghosts.map((ghost) => ghost.className)).toEqual(['d-dot', 'd-ghost d-p1'])
  })

  it('手は、うごかす人の線の上にある', () => {
    const { handle, frame } = draw('16:00', phone)
    const office = frame.places.find((place) => place.word === '会社')
    expect(handle).toMatchObject({ style: 'p1' })
    expect(Math.abs((handle?.across ?? 0) - frame.home - (office?.at ?? 0))).toBeLessThan(10)
  })

  it('名前は線のはじまりに、かならずある', () => {
    for (const width of [288, 320, 350, 460]) {
      const names = texts(draw('16:00', { orientation: 'portrait', width })).join()
      for (const name of ['あおい', 'けい', 'はる']) expect(names).toContain(name)
    }
  })

  it('図にある時刻は、みな表にもある', () => {
    const rows = rowsOf(familyPlan(), dayFor(clock('16:00')), text).rows.map((row) => text.clock(row.time))
    const latest = ['18:30', '9:00']
    const drawn = [draw('16:00', phone), draw('16:00', wide)]
      .flatMap(texts)
      .flatMap((text) => text.match(/\d+:\d\d/g) ?? [])
    expect(drawn.filter((time) => !rows.includes(time) && !latest.includes(time))).toEqual([])
  })

  it('どの幅、どの終業でも、文字は重ならず、図の外に出ない', () => {
    fc.assert(
      fc.property(fc.integer({ min: 288, max: 1080 }), fc.integer({ min: 11 * 12, max: 19 * 12 }), (width, fives) => {
        const orientation = width < 700 ? ('portrait' as const) : ('landscape' as const)
        const end = text.clock(fives * 5)
        const drawing = draw(end, { orientation, width })
        const paper = { x: -0.01, y: -0.01, width: drawing.width + 0.02, height: drawing.height + 0.02 }
        const loose = drawing.labels.filter((label) => !/^(gate|late|hand|desk|name)/.test(label.key))
        for (const label of loose) {
          expect(inside(label.box, paper), `${label.text} at ${width} until ${end}`).toBe(true)
          for (const other of drawing.labels)
            if (other !== label) expect(overlap(label.box, other.box), `${label.text} on ${other.text}`).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })
})
