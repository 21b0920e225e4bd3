/** The pages on which a plan is written, each under `#/household?page=`. */
export const FORM_PAGES = ['people', 'work', 'places', 'nursery', 'leave', 'helpers', 'days', 'delays'] as const
export type FormPage = (typeof FORM_PAGES)[number]

/** Which page holds the field of a path of the plan. */
export const pageOf = (path: string): FormPage => {
  if (/^(jobs\[[^\]]+\]\.leaveRules|balances|household\.cover)/.test(path)) return 'leave'
  if (/^household\.helpers/.test(path)) return 'helpers'
  if (/\.(nurseryFee|extendedCare|afterSchool)/.test(path)) return 'nursery'
  if (/^(places|legs)/.test(path)) return 'places'
  if (/^(delays|dayTypes)/.test(path)) return 'delays'
  if (/^(jobs|tracks)/.test(path)) return 'work'
  return /^(days|resources)/.test(path) ? 'days' : 'people'
}

/** The field that stands for a path: a record is written by its first one. */
export const fieldOf = (path: string): string => (/\]\.fullTime$/.test(path) ? `${path}.start` : path)
