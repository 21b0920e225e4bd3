import { sampleWord } from '@yohaku/kernel'
import { countDelays, type DelayHistogram } from '../delayHistogram.ts'
import type { ArrivalOperation, Operation } from '../program.ts'
import type { Engine } from './engine.ts'
import {
  addLateness,
  type Draw,
  daysOnTime,
  departAfter,
  filledUp,
  firstAfter,
  firstByType,
  firstDelayed,
  firstTwoDelayed,
  leastAfter,
  nextAfter,
  nextByType,
  nextDelayed,
  nextTwoDelayed,
} from './kernels.ts'
import { fillTypes, memoryFor, type Rows, rowOf, rowsIn } from './layout.ts'

/** Engine (a): structure of arrays, four bytes a sample, in plain TypeScript. */
export const TS_ENGINE: Engine = {
  name: 'ts',
  machineFor: (program, size, histograms) => {
    const rows = rowsIn(new Int32Array(memoryFor(program, size)), program, size)
    const { steps, stepOf } = stepsOf(program.operations, rows)
    return {
      size,
      rows: rows.slots,
      histograms,
      goTo: (from, count) => {
        for (let i = 0; i < count; i++) rows.words[i] = sampleWord(program.seed, from + i)
        if (program.dayTypes) fillTypes(rows, program.dayTypes, count)
        rows.lateDays.fill(0, 0, count)
      },
      run: (first, before, count) => {
        for (let step = stepOf[first] as number; step < (stepOf[before] as number); step++) steps[step]?.(count)
      },
      countDelays: (histogram, slot, count) =>
        countDelays(histogramAt(histograms, histogram), rowOf(rows.slots, slot), count),
      addLateness: (slot, allowed, count) => addLateness(rowOf(rows.slots, slot), allowed, rows.lateDays, count),
      daysOnTime: (count) => daysOnTime(rows.lateDays, count),
    }
  },
}

/** One or two operations over the first `count` samples. */
type Step = (count: number) => void

const histogramAt = (histograms: readonly (DelayHistogram | null)[], index: number): DelayHistogram => {
  const histogram = histograms[index]
  if (!histogram) throw new RangeError(`no histogram ${index}`)
  return histogram
}

/** The operations, two at a time where they can be; `stepOf` says which step an operation begins. */
const stepsOf = (
  operations: readonly Operation[],
  rows: Rows,
): { readonly steps: readonly Step[]; readonly stepOf: Int32Array } => {
  const steps: Step[] = []
  const stepOf = new Int32Array(operations.length + 1)
  for (let place = 0; place < operations.length; place++) {
    const operation = operations[place] as Operation
    const next = operations[place + 1]
    stepOf[place] = steps.length
    if (
      next &&
      isPlainDraw(operation) &&
      isPlainDraw(next) &&
      next.type === 'next' &&
      next.target === operation.target
    ) {
      steps.push(stepOfTwo(operation, next, rows))
      place++
      stepOf[place] = steps.length
    } else steps.push(stepOfOne(operation, rows))
  }
  stepOf[operations.length] = steps.length
  return { steps, stepOf }
}

const isPlainDraw = (operation: Operation): operation is ArrivalOperation =>
  (operation.type === 'first' || operation.type === 'next') && operation.delays !== null && !operation.delays.byType

const stepOfOne = (operation: Operation, { slots, words, types }: Rows): Step => {
  const target = rowOf(slots, operation.target)
  if (operation.type === 'departure') {
    const departures = filledUp(operation.departures)
    return (count) => departAfter(departures, target, count)
  }
  const source = rowOf(slots, operation.source)
  const { shift } = operation
  if (operation.type === 'least') return (count) => leastAfter(source, shift, target, count)
  const isFirst = operation.type === 'first'
  if (operation.delays === null)
    return isFirst
      ? (count) => firstAfter(source, shift, target, count)
      : (count) => nextAfter(source, shift, target, count)
  const draw = drawOf(operation)
  if (operation.delays.byType)
    return isFirst
      ? (count) => firstByType(source, shift, words, types, draw, target, count)
      : (count) => nextByType(source, shift, words, types, draw, target, count)
  return isFirst
    ? (count) => firstDelayed(source, shift, words, draw, target, count)
    : (count) => nextDelayed(source, shift, words, draw, target, count)
}

const stepOfTwo = (one: ArrivalOperation, other: ArrivalOperation, { slots, words }: Rows): Step => {
  const target = rowOf(slots, one.target)
  const [sourceA, sourceB] = [rowOf(slots, one.source), rowOf(slots, other.source)]
  const [a, b] = [drawOf(one), drawOf(other)]
  return one.type === 'first'
    ? (count) => firstTwoDelayed(sourceA, one.shift, a, sourceB, other.shift, b, words, target, count)
    : (count) => nextTwoDelayed(sourceA, one.shift, a, sourceB, other.shift, b, words, target, count)
}

const drawOf = ({ delays, keyA, keyB }: ArrivalOperation): Draw => {
  if (!delays) throw new RangeError('no delays to draw from')
  return { table: delays.table, keyA, keyB }
}
