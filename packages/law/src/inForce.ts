import { err, ok, type Result, type YearMonth } from '@yohaku/kernel'
import type { Recorder } from './explanation.ts'
import type { Dated, DatedParameter, NotInForce } from './parameter.ts'

/**
 * A parameter already looked up for one month. Rules that run thousands of times a second take a whole set of these
 * (`Law`) instead of searching every history again; a recorder still hears which entry was used.
 */
export interface InForce<T> {
  readonly value: T
  readonly parameter: DatedParameter<T>
  readonly entry: Dated<T>
  readonly month: YearMonth
}

/** A set of parameters, all looked up for the same month. */
export type Law<P extends Readonly<Record<string, DatedParameter<unknown>>>> = {
  readonly [K in keyof P]: P[K] extends DatedParameter<infer T> ? InForce<T> : never
}

/** Looks every parameter of a set up; the first that is not encoded for the month is the refusal. */
export const lawAt = <P extends Readonly<Record<string, DatedParameter<unknown>>>>(
  parameters: P,
  month: YearMonth,
): Result<Law<P>, NotInForce> => {
  const law: Record<string, InForce<unknown>> = {}
  for (const [name, parameter] of Object.entries(parameters)) {
    const entry = parameter.history.find((candidate) => candidate.from <= month)
    if (!entry) return err({ type: 'NotInForce', parameter: parameter.id, month })
    law[name] = { value: entry.value, parameter, entry, month }
  }
  return ok(law as Law<P>)
}

/** The value, and to the recorder: which one. */
export const valueIn = <T>(of: InForce<T>, recorder?: Recorder): T => {
  recorder?.parameter(of.parameter, of.entry, of.month)
  return of.value
}

/** Tells the recorder the part of a long table that was used, in place of the whole: an explanation is read by people. */
export const noteUsed = <T>(of: InForce<T>, used: unknown, recorder: Recorder | undefined): void => {
  recorder?.parameter<unknown>(of.parameter, { ...of.entry, value: used }, of.month)
}

/** `lawAt`, each month looked up once: the answer never changes, so it is kept. */
export const createLawBook = <P extends Readonly<Record<string, DatedParameter<unknown>>>>(parameters: P) => {
  const known = new Map<YearMonth, Result<Law<P>, NotInForce>>()
  return (month: YearMonth): Result<Law<P>, NotInForce> => {
    const found = known.get(month)
    if (found) return found
    const looked = lawAt(parameters, month)
    known.set(month, looked)
    return looked
  }
}
