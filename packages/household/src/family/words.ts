import type { Place, Step } from '../plan.ts'

type Act = Step['act']

/** The words of a family file for what is done at home or on the way, in the words of a plan. */
export const ACT_OF: Readonly<Record<string, Act>> = {
  wake: 'wake',
  child_wake: 'wake',
  self_prep: 'prepare',
  child_prep: 'childPrepare',
  breakfast_prep: 'cook',
  breakfast: 'breakfast',
  laundry: 'chores',
  chores: 'chores',
  chores_night: 'chores',
  lunch: 'lunch',
  shopping: 'shopping',
  cook: 'cook',
  dinner: 'dinner',
  bath: 'bath',
  play: 'play',
  homework: 'homework',
  bed_start: 'bedtime',
  child_asleep: 'sleep',
  solo: 'solo',
  nap: 'nap',
  sleep: 'sleep',
}

/**
 * What it takes at least, in minutes: the sources give clock times only. Round figures of ours, on the short side, so that the minutes
 * between them and the next step are the slack of the day; never more than the plan leaves. What is not here can shrink to nothing.
 */
export const LEAST_MINUTES: Readonly<Partial<Record<Act, number>>> = {
  prepare: 15,
  childPrepare: 10,
  breakfast: 15,
  cook: 20,
  chores: 10,
  shopping: 15,
  dinner: 30,
  bath: 20,
  homework: 15,
  bedtime: 30,
}

export const PLACE_KIND_OF: Readonly<Record<string, Place['kind']>> = {
  home: 'home',
  nursery: 'nursery',
  daycare: 'nursery',
  kindergarten: 'kindergarten',
  primary: 'primary',
  school: 'primary',
  after_school: 'afterSchool',
  station: 'station',
  office: 'office',
  shop: 'shop',
}

/** Hours that several pages and municipal examples use (README of the family files), where a source gives none. */
export const USUAL_HOURS: Readonly<
  Partial<Record<Place['kind'], { readonly opens?: number; readonly closes: number }>>
> = {
  nursery: { opens: 450, closes: 1110 },
  kindergarten: { opens: 450, closes: 1110 },
  afterSchool: { closes: 1080 },
}
