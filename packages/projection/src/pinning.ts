import { canonicalText, hash64 } from '@yohaku/kernel'
import { ALL_DAYCARE_PARAMETERS, ALL_INSURANCE_PARAMETERS, ALL_TAX_PARAMETERS, type DatedParameter } from '@yohaku/law'

/** A result that says by which figures of law and by which rules it was computed. */
export interface Pinned<T> {
  /** `parameterSetId()` of the figures of law. */
  readonly parameterSet: string
  /** `ENGINE` of the rules. */
  readonly engine: string
  readonly result: T
}

/**
 * The rules that compute. Raised with every change after which the same plan and the same figures of law give another result: a rule,
 * a rounding, a convention. A new rate does not raise it, it changes the parameter set.
 */
export const ENGINE = 'yohaku-engine/1'

/**
 * Name of all figures of law in this house: the same figures have the same name, whoever computes, whatever order they are listed in.
 * What decides a result counts (names, units, values, dates); where a value was read and who compared it does not.
 */
export const parameterSetId = (): string => {
  known ??= parameterSetIdOf([...ALL_INSURANCE_PARAMETERS, ...ALL_TAX_PARAMETERS, ...ALL_DAYCARE_PARAMETERS])
  return known
}

export const parameterSetIdOf = (parameters: readonly DatedParameter<unknown>[]): string => {
  const figures: Record<string, unknown> = {}
  for (const { id, unit, history, knownUntil } of parameters)
    figures[id] = { unit, knownUntil, history: history.map(({ from, value }) => ({ from, value })) }
  return hash64(canonicalText(figures))
}

/** A result with the names of what it was computed by, for keeping. */
export const pinned = <T>(result: T): Pinned<T> => ({ parameterSet: parameterSetId(), engine: ENGINE, result })

/** Whether computing again here gives the same bytes: same figures of law, same rules. */
export const isReproducible = ({ parameterSet, engine }: Pinned<unknown>): boolean =>
  parameterSet === parameterSetId() && engine === ENGINE

let known: string | null = null
