import { err, formatYearMonth, ok, type PlainDate, type Result, type YearMonth } from '@yohaku/kernel'
import type { Recorder } from './explanation.ts'

/**
 * How sure we are of a figure. `primary`: the official page was read. `secondary`: several independent transcriptions
 * agree. `single`: one secondary source. `memory`: known to the compiler, no source found. `derived`: computed here from
 * others by a stated sum.
 */
export type Confidence = 'primary' | 'secondary' | 'single' | 'memory' | 'derived'

/** One value of a parameter, from the month it takes effect. */
export interface Dated<T> {
  readonly from: YearMonth
  readonly value: T
  /** The article of law, in Japanese: 厚生年金保険法 第81条第4項. */
  readonly basis: string
  /** Address of the page the value was taken from. */
  readonly source: string
  readonly confidence: Confidence
  /** The day a person compared the value with its source; null while nobody has. */
  readonly checkedOn: PlainDate | null
}

export interface ParameterSpec<T> {
  /** Stable name, `employees-pension.contribution-rate`. */
  readonly id: string
  /** The official Japanese term. */
  readonly term: string
  /** Unit of the value, base of a rate: `per 100,000 of 標準報酬月額, both halves`. */
  readonly unit: string
  /** Newest first. Old law stays when new law arrives. */
  readonly history: readonly [Dated<T>, ...Dated<T>[]]
  /**
   * Last month for which the newest value is enacted or published; later months carry it forward and are marked
   * provisional. `null`: law without an end date, in force until amended.
   */
  readonly knownUntil: YearMonth | null
}

export interface DatedParameter<T> extends ParameterSpec<T> {
  /** Ready answers, one for each entry of the history: looking a value up allocates nothing. */
  readonly answers: readonly Result<T, NotInForce>[]
}

/** No value is encoded for this month, so no amount is guessed. */
export interface NotInForce {
  readonly type: 'NotInForce'
  readonly parameter: string
  readonly month: YearMonth
}

/** @throws RangeError when the history is not newest first: a mistake in our own source. */
export const parameter = <T>(spec: ParameterSpec<T>): DatedParameter<T> => {
  for (const [index, entry] of spec.history.entries()) {
    const older = spec.history[index + 1]
    if (older !== undefined && older.from >= entry.from)
      throw new RangeError(`${spec.id}: ${formatYearMonth(older.from)} does not precede ${formatYearMonth(entry.from)}`)
  }
  return { ...spec, answers: spec.history.map((entry) => ok(entry.value)) }
}

/** The value in force in a month; a refusal before the first encoded month. */
export const valueAt = <T>(of: DatedParameter<T>, month: YearMonth, recorder?: Recorder): Result<T, NotInForce> => {
  const { history } = of
  for (let index = 0; index < history.length; index++) {
    const entry = history[index] as Dated<T>
    if (entry.from <= month) {
      recorder?.parameter(of, entry, month)
      return of.answers[index] as Result<T, NotInForce>
    }
  }
  return err({ type: 'NotInForce', parameter: of.id, month })
}

/** Whether the value of this month is last year's carried forward, because the new one is not published. */
export const isCarriedForward = (of: DatedParameter<unknown>, month: YearMonth): boolean =>
  of.knownUntil !== null && month > of.knownUntil
