import type { SlipLines } from './slip.ts'

export type HealthCode = 'health_combined' | 'health' | 'ltc' | 'levy'

/** The health premium as one sum and in its parts, which add up to it. */
export interface HealthParts {
  readonly combined: number
  readonly health: number
  readonly ltc: number
  readonly levy: number
}

/**
 * A line of the health premium in every way a slip may print it. A slip without a line for the levy has it inside health insurance; one
 * without a line for long-term care may have that inside as well.
 */
export const healthLine = (
  { combined, health, ltc, levy }: HealthParts,
  code: HealthCode,
  lines: SlipLines,
): readonly number[] => {
  if (code === 'health_combined') return [combined]
  if (code === 'ltc') return [ltc]
  if (code === 'levy') return [levy]
  const alone = lines.levy === undefined ? health + levy : health
  return lines.ltc === undefined && ltc > 0 ? [alone + ltc, alone] : [alone]
}

/** Whether long-term care stands inside the slip's line for health insurance. */
export const isCareInside = (parts: HealthParts, lines: SlipLines): boolean =>
  lines.ltc === undefined && parts.ltc > 0 && lines.health === healthLine(parts, 'health', lines)[0]
