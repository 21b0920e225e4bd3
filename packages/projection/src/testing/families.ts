import { readdirSync, readFileSync } from 'node:fs'
import type { Plan, Step } from '@yohaku/household'
import { readPlan } from '@yohaku/household/yaml'
import { expectOk } from '@yohaku/kernel'

/** For tests: the twelve sample families, as the plans that stand in `families/`. */

const FOLDER = new URL('../../../../families/', import.meta.url)

export const FAMILIES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yohaku.yaml'))
  .sort()
  .map((name) => name.slice(0, 3))

export const family = (id: string): Plan => {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(`${id}-`))
  if (file === undefined) throw new Error(`no plan of ${id}`)
  return expectOk(readPlan(readFileSync(new URL(file, FOLDER))))
}

/** The plan with some steps of its day changed. */
export const withSteps = (plan: Plan, change: (step: Step) => Step): Plan => ({
  ...plan,
  days: plan.days.map((day) => ({ ...day, steps: day.steps.map(change) })),
})

export const withPlace = (plan: Plan, id: string, change: Partial<Plan['places'][number]>): Plan => ({
  ...plan,
  places: plan.places.map((place) => (place.id === id ? { ...place, ...change } : place)),
})
