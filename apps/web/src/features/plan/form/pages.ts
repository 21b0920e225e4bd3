import type { Plan } from '@yohaku/household'
import type { TextOf } from '../../../text/rooms.ts'
import type { FormPage } from '../formPages.ts'
import { daysPage } from './days.ts'
import { delaysPage } from './delays.ts'
import { helpersPage } from './helpers.ts'
import { leavePage } from './leave.ts'
import { nurseryPage } from './nursery.ts'
import { peoplePage } from './people.ts'
import { placesPage } from './places.ts'
import type { Part } from './types.ts'
import { workPage } from './work.ts'

/** What each page asks, for this plan. `today`: `2026-11-24`, for what is put in with a date. */
export const PAGES: Readonly<
  Record<FormPage, (plan: Plan, text: TextOf<'household'>, today: string) => readonly Part[]>
> = {
  people: peoplePage,
  work: workPage,
  places: placesPage,
  nursery: nurseryPage,
  leave: leavePage,
  helpers: helpersPage,
  days: daysPage,
  delays: delaysPage,
}
