import type { DatedParameter } from '../parameter.ts'
import { EQUINOX_DAYS } from './equinoxDays.parameters.ts'

export * from './attainmentDate.ts'
export * from './fiscalYear.ts'
export * from './longTermCareMonths.ts'
export * from './publicHolidays.ts'
export * from './reducedHoursBenefitLastMonth.ts'
export * from './schoolDates.ts'

/** Every dated figure of this branch. */
export const ALL_CALENDAR_PARAMETERS: readonly DatedParameter<unknown>[] = [EQUINOX_DAYS]
