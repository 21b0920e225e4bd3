import { DEFAULT_OPTIONS, type HouseholdOptions } from '../facts.ts'
import { amount, type Cursor, type Fields, field, fieldsOf, flag, oneOf, whole } from './cursor.ts'

const KEYS = [
  'payday',
  'fixed_change_by_hours',
  'withholding',
  'designated_city',
  'area_grade',
  'municipal_extra',
  'municipal_per_capita',
  'municipal_ppm',
  'wages_include_commuting',
]

/** The switches of the household; what is not said is the convention of the batch format. */
export const options = (household: Cursor, fields: Fields): HouseholdOptions =>
  field(household, fields, 'options', read, () => DEFAULT_OPTIONS)

const read = (at: Cursor): HouseholdOptions => {
  const fields = fieldsOf(at, KEYS)
  const usual = DEFAULT_OPTIONS
  return {
    payday: field(at, fields, 'payday', oneOf('same_month', 'next_month'), () => usual.payday),
    fixedChangeByHours: field(at, fields, 'fixed_change_by_hours', flag, () => usual.fixedChangeByHours),
    withholding: field(at, fields, 'withholding', oneOf('computer', 'printed'), () => usual.withholding),
    city: null,
    designatedCity: field(at, fields, 'designated_city', flag, () => usual.designatedCity),
    areaGrade: field<1 | 2 | 3 | null>(at, fields, 'area_grade', oneOf<1 | 2 | 3>(1, 2, 3), () => null),
    municipalExtra: field<number | null>(at, fields, 'municipal_extra', amount, () => null),
    municipalPerCapita: field<number | null>(at, fields, 'municipal_per_capita', amount, () => null),
    municipalPpm: field<number | null>(at, fields, 'municipal_ppm', whole(0, 1_000_000), () => null),
    wagesIncludeCommuting: field(at, fields, 'wages_include_commuting', flag, () => usual.wagesIncludeCommuting),
  }
}
