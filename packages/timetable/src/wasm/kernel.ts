import { MAIN_SHIFT, TAIL_OFFSET, TAIL_SHIFT } from '../delayTable.ts'
import {
  type Code,
  call,
  doWhile,
  type Func,
  f32x4,
  func,
  i32,
  i32x4,
  type Local,
  moduleOf,
  v128,
  when,
} from './assembler.ts'

/**
 * The loops of `engine/kernels.ts`, four samples at a time, and the loop over the operations around them. Whole numbers only, and
 * of SIMD only what every machine computes alike, so the bits are those of TypeScript.
 *
 * An operation is a record of eight words: the offsets of its fields. `type` is a place in `OPERATIONS`; `source`, `target` and
 * `table` are addresses of rows and tables. `extra` is the row of types of day; of a departure, whose table holds the departures,
 * how many bytes half of them take.
 */
export const RECORD = { type: 0, source: 4, target: 8, shift: 12, keyA: 16, keyB: 20, table: 24, extra: 28 } as const
export const RECORD_BYTES = 32
/** Four words for what goes from a vector to single registers: through memory it takes half the instructions. */
const SCRATCH = 0
/** Where the rows begin; the row of random words is the first. */
export const ROWS = 64

type Draw = 'none' | 'plain' | 'byType'
type Variable = (type: 'i32' | 'v128') => Local

/** Sets variables before a loop, so that the loop finds them in registers. */
const preparing = (record: Local, variable: Variable) => {
  const setup: Code[] = []
  const held = (type: 'i32' | 'v128', value: Code): Code => {
    const local = variable(type)
    setup.push(local.set(value))
    return local.get
  }
  const field = (name: keyof typeof RECORD): Code => i32.load(record.get, RECORD[name])
  return {
    setup,
    address: (name: keyof typeof RECORD): Code => held('i32', field(name)),
    lanes: (name: keyof typeof RECORD): Code => held('v128', i32x4.splat(field(name))),
    constant: (value: number): Code => held('v128', i32x4.splat(i32.const(value))),
  }
}
type Preparing = ReturnType<typeof preparing>

/** `body` for every four samples of rows of `bytes`; `i` is their place in a row. */
const forEachFour = (bytes: Local, i: Local, body: readonly Code[]): Code => [
  ...i.set(i32.const(0)),
  ...doWhile([...body, i.set(i32.add(i.get, i32.const(16)))], i32.ltU(i.get, bytes.get)),
]

/** first, next: `target = max(0 or target, source + shift + delay)`. */
const arrival = (name: string, isFirst: boolean, draw: Draw): Func =>
  func(name, ['i32', 'i32'], ([record, bytes], variable) => {
    const prepare = preparing(record, variable)
    const [i, x] = [variable('i32'), variable('v128')]
    const target = i32.add(prepare.address('target'), i.get)
    const arrives = i32x4.add(v128.load(i32.add(prepare.address('source'), i.get)), prepare.lanes('shift'))
    const drawing = draw === 'none' ? [] : drawInto(x, i, draw, prepare)
    const delay = draw === 'none' ? arrives : i32x4.add(arrives, gathered(x.get))
    const known = isFirst ? prepare.constant(0) : v128.load(target)
    const loop = forEachFour(bytes, i, [...drawing, v128.store(target, i32x4.maxS(delay, known))])
    return [...prepare.setup, loop]
  })

/** least: `target = min(target, max(0, source + shift))`. */
const least = func('least', ['i32', 'i32'], ([record, bytes], variable) => {
  const prepare = preparing(record, variable)
  const i = variable('i32')
  const target = i32.add(prepare.address('target'), i.get)
  const arrives = i32x4.add(v128.load(i32.add(prepare.address('source'), i.get)), prepare.lanes('shift'))
  const delay = i32x4.maxS(arrives, prepare.constant(0))
  return [...prepare.setup, forEachFour(bytes, i, [v128.store(target, i32x4.minS(v128.load(target), delay))])]
})

/** Sets `x` to the addresses of the cells drawn: `drawWord` of the kernel package, then `cellOf`. */
const drawInto = (x: Local, i: Local, draw: Draw, prepare: Preparing): readonly Code[] => {
  const [keyA, keyB, table] = [prepare.lanes('keyA'), prepare.lanes('keyB'), prepare.lanes('table')]
  const [one, other] = [prepare.constant(0x21f0aaad), prepare.constant(0xd35a2d97 | 0)]
  const main = i32x4.shrU(x.get, i32.const(MAIN_SHIFT))
  const tail = i32x4.add(i32x4.shrU(x.get, i32.const(TAIL_SHIFT)), prepare.constant(TAIL_OFFSET))
  const cell = i32x4.maxS(main, tail)
  const typed = draw === 'byType' ? i32x4.add(cell, v128.load(i32.add(prepare.address('extra'), i.get))) : cell
  return [
    x.set(i32x4.add(v128.load(i32.add(i32.const(ROWS), i.get)), keyA)),
    x.set(i32x4.mul(v128.xor(folded(x, 16), keyB), one)),
    x.set(i32x4.mul(folded(x, 15), other)),
    x.set(folded(x, 15)),
    x.set(i32x4.add(i32x4.shl(typed, i32.const(2)), table)),
  ]
}

const folded = (x: Local, shift: number): Code => v128.xor(x.get, i32x4.shrU(x.get, i32.const(shift)))

/** Four addresses taken apart. */
const apart = (addresses: Code): { readonly setup: Code; readonly each: readonly Code[] } => ({
  setup: v128.store(i32.const(SCRATCH), addresses),
  each: [0, 1, 2, 3].map((lane) => i32.load(i32.const(SCRATCH), lane * 4)),
})

/** The words at four addresses. */
const gathered = (addresses: Code): Code => {
  const { setup, each } = apart(addresses)
  const [first = [], ...others] = each
  const words = others.reduce((some, one, place) => v128.load32Lane(one, some, place + 1), v128.load32Zero(first))
  return [...setup, ...words]
}

/** departure: one sample at a time, the halving of `departAfter`. */
const departure = func('departure', ['i32', 'i32'], ([record, bytes], variable) => {
  const prepare = preparing(record, variable)
  const [i, place, half, delay] = [variable('i32'), variable('i32'), variable('i32'), variable('i32')]
  const [target, table, most] = [prepare.address('target'), prepare.address('table'), prepare.address('extra')]
  const cell = i32.add(target, i.get)
  // The last departure before the place in the middle: has it left?
  const isMissed = i32.gtS(delay.get, i32.load(i32.sub(i32.add(place.get, half.get), i32.const(4))))
  const search = doWhile(
    [
      when(isMissed, [place.set(i32.add(place.get, half.get))]),
      half.set(i32.and(i32.shrU(half.get, i32.const(1)), i32.const(-4))),
    ],
    half.get,
  )
  const one = [
    delay.set(i32.load(cell)),
    place.set(table),
    half.set(most),
    search,
    i32.store(cell, i32.sub(i32.load(place.get), i32.load(table))),
    i.set(i32.add(i.get, i32.const(4))),
  ]
  return [...prepare.setup, doWhile(one, i32.ltU(i.get, bytes.get))]
})

const OPERATIONS = [
  arrival('first', true, 'none'),
  arrival('next', false, 'none'),
  arrival('firstDelayed', true, 'plain'),
  arrival('nextDelayed', false, 'plain'),
  arrival('firstByType', true, 'byType'),
  arrival('nextByType', false, 'byType'),
  least,
  departure,
]

/** What a record says in its first word: the place in `OPERATIONS`. */
export const TYPE_OF = {
  first: 0,
  next: 1,
  firstDelayed: 2,
  nextDelayed: 3,
  firstByType: 4,
  nextByType: 5,
  least: 6,
  departure: 7,
} as const

export type OperationName = keyof typeof TYPE_OF

/** Runs the records from one address to before another over rows of `bytes`. */
const run = func('run', ['i32', 'i32', 'i32'], ([record, end, bytes], variable) => {
  const type = variable('i32')
  const oneRecord = [
    type.set(i32.load(record.get, RECORD.type)),
    ...OPERATIONS.map((_, index) => when(i32.eq(type.get, i32.const(index)), [call(index, record.get, bytes.get)])),
    record.set(i32.add(record.get, i32.const(RECORD_BYTES))),
  ]
  return [doWhile(oneRecord, i32.ltU(record.get, end.get))]
})

/** Fills the row of words for the samples from an index on: `sampleWord` of the kernel package. */
const goTo = func('goTo', ['i32', 'i32', 'i32', 'i32'], ([from, seedA, seedB, bytes], variable) => {
  const [i, x, index, b] = [variable('i32'), variable('v128'), variable('v128'), variable('v128')]
  const constant = (value: number): Code => i32x4.splat(i32.const(value))
  const ascending = [1, 2, 3].reduce<Code>(
    (lanes, lane) => i32x4.replaceLane(lanes, lane, i32.const(lane)),
    constant(0),
  )
  return [
    index.set(i32x4.add(ascending, i32x4.splat(i32.add(from.get, seedA.get)))),
    b.set(i32x4.splat(seedB.get)),
    forEachFour(bytes, i, [
      x.set(index.get),
      x.set(i32x4.mul(folded(x, 17), constant(0xed5ad4bb | 0))),
      x.set(i32x4.mul(i32x4.add(folded(x, 11), b.get), constant(0xac4c1b51 | 0))),
      x.set(i32x4.mul(folded(x, 15), constant(0x31848bab))),
      v128.store(i32.add(i32.const(ROWS), i.get), folded(x, 14)),
      index.set(i32x4.add(index.get, constant(4))),
    ]),
  ]
})

/** Adds up the four lanes. */
const summed = (lanes: Local): Code =>
  [1, 2, 3].reduce((sum, lane) => i32.add(sum, i32x4.extractLane(lanes.get, lane)), i32x4.extractLane(lanes.get, 0))

/** Adds numbers of 32 bits, none below zero, in two halves that cannot overflow. */
const addHalves = (low: Local, high: Local, numbers: Local): readonly Code[] => [
  low.set(i32x4.add(low.get, v128.and(numbers.get, i32x4.splat(i32.const(0xffff))))),
  high.set(i32x4.add(high.get, i32x4.shrU(numbers.get, i32.const(16)))),
]

/** Where `countDelays` and `addLateness` leave what they found. */
export const FOUND = { low: 0, high: 4, count: 8 } as const
export const FOUND_BYTES = 16

const leave = (found: Local, low: Local, high: Local, count: Local): readonly Code[] => [
  i32.store(found.get, summed(low), FOUND.low),
  i32.store(found.get, summed(high), FOUND.high),
  i32.store(found.get, i32.sub(i32.const(0), summed(count)), FOUND.count),
]

/** Sum of the delays of a row in two halves, and how many are zero. */
const sumDelays = func('sumDelays', ['i32', 'i32', 'i32'], ([row, bytes, found], variable) => {
  const [i, delays] = [variable('i32'), variable('v128')]
  const [low, high, zeros] = [variable('v128'), variable('v128'), variable('v128')]
  const one = i32x4.splat(i32.const(1))
  return [
    forEachFour(bytes, i, [
      delays.set(v128.load(i32.add(row.get, i.get))),
      ...addHalves(low, high, delays),
      zeros.set(i32x4.add(zeros.get, i32x4.shrS(i32x4.sub(delays.get, one), i32.const(31)))),
    ]),
    ...leave(found, low, high, zeros),
  ]
})

/**
 * Counts each delay of a row: the bins of `countDelays`. `center` is the address of that bin. The place of the highest bit, and those
 * after it, are read from a float, which begins with them. Before that everything from the 17th bit on gives up some of its bits, so
 * that nothing is rounded up.
 */
const countInBins = func(
  'countInBins',
  ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
  ([row, bytes, center, reference, shift, bits], variable) => {
    const [distance, sign, size] = [variable('v128'), variable('v128'), variable('v128')]
    const [middle, zeroBin] = [variable('v128'), variable('v128')]
    const [fine, coarse] = [variable('v128'), variable('v128')]
    const [i, cell, cut] = [variable('i32'), variable('i32'), variable('i32')]
    const exact = v128.andnot(size.get, i32x4.shrU(size.get, i32.const(16)))
    const float = i32x4.shrU(f32x4.convert(exact), cut.get)
    const place = i32x4.add(
      i32x4.minS(size.get, fine.get),
      i32x4.maxS(i32x4.sub(float, coarse.get), i32x4.splat(i32.const(0))),
    )
    const { setup, each } = apart(i32x4.add(i32x4.shl(v128.xor(place, sign.get), i32.const(2)), zeroBin.get))
    return [
      cut.set(i32.sub(i32.const(23), bits.get)),
      middle.set(i32x4.splat(reference.get)),
      zeroBin.set(i32x4.splat(center.get)),
      fine.set(i32x4.splat(i32.shl(i32.const(1), bits.get))),
      coarse.set(i32x4.splat(i32.shl(i32.add(i32.const(127), bits.get), bits.get))),
      forEachFour(bytes, i, [
        distance.set(i32x4.sub(v128.load(i32.add(row.get, i.get)), middle.get)),
        sign.set(i32x4.shrS(distance.get, i32.const(31))),
        size.set(i32x4.shrU(v128.xor(distance.get, sign.get), shift.get)),
        setup,
        ...each.flatMap((address) => [
          cell.set(address),
          i32.store(cell.get, i32.add(i32.load(cell.get), i32.const(1))),
        ]),
      ]),
    ]
  },
)

/** `addLateness` of the other kernels: sum in two halves, and how many are late. */
const addLateness = func('addLateness', ['i32', 'i32', 'i32', 'i32', 'i32'], (params, variable) => {
  const [row, bytes, allowed, lateDays, found] = params
  const [i, over, isLate, most] = [variable('i32'), variable('v128'), variable('v128'), variable('v128')]
  const [low, high, late] = [variable('v128'), variable('v128'), variable('v128')]
  const day = i32.add(lateDays.get, i.get)
  return [
    most.set(i32x4.splat(allowed.get)),
    forEachFour(bytes, i, [
      over.set(i32x4.sub(v128.load(i32.add(row.get, i.get)), most.get)),
      isLate.set(i32x4.shrS(i32x4.sub(i32x4.splat(i32.const(0)), over.get), i32.const(31))),
      v128.store(day, v128.or(v128.load(day), isLate.get)),
      late.set(i32x4.add(late.get, isLate.get)),
      over.set(v128.and(over.get, isLate.get)),
      ...addHalves(low, high, over),
    ]),
    ...leave(found, low, high, late),
  ]
})

/** The module, every function of it for the outside too. */
export const kernelModule = (): Uint8Array<ArrayBuffer> =>
  moduleOf([...OPERATIONS, run, goTo, sumDelays, countInBins, addLateness])
