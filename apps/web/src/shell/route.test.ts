import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hrefOf, isBare, parseRoute, ROOMS } from './route.ts'

describe('部屋への道', () => {
  it.each([
    ['#/timetable', 'timetable', {}],
    ['#timetable', 'timetable', {}],
    ['#/cover?child=c1&at=820', 'cover', { child: 'c1', at: '820' }],
    ['', 'today', {}],
    ['#/', 'today', {}],
    ['#/window', 'today', {}],
    ['#/window?at=820', 'today', {}],
    ['#/Timetable', 'today', {}],
    ['#/timetable/x', 'today', {}],
  ] as const)('「%s」は %s', (hash, room, query) => {
    expect(parseRoute(hash)).toEqual({ room, query })
  })

  it.each([
    ['', true],
    ['#', true],
    ['#/', true],
    ['#/start', false],
    ['#/nowhere', false],
    ['#/household?page=shared', false],
  ])('「%s」は、アプリを開いただけか: %s', (hash, bare) => {
    expect(isBare(hash)).toBe(bare)
  })

  it('書いた道は、書いたとおりに読める', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROOMS),
        fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), {
          noNullPrototype: true,
        }),
        (room, query) => {
          const read = parseRoute(hrefOf(room, query))
          expect(read.room).toBe(room)
          expect(Object.entries(read.query)).toEqual(Object.entries(query))
        },
      ),
    )
  })

  it('どんな文字の道でも、知っている部屋に着く', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(ROOMS).toContain(parseRoute(`#${text}`).room)
      }),
    )
  })
})
