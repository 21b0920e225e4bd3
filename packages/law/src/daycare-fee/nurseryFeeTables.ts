import type { DatedParameter } from '../parameter.ts'
import { CARE_CERTIFICATE } from './careCertificate.parameters.ts'
import { KAWASAKI_FEES } from './kawasaki.parameters.ts'
import { NATIONAL_CEILINGS } from './national.parameters.ts'
import type { NurseryFeeTable } from './nurseryFeeTable.ts'
import { OSAKA_FEES } from './osaka.parameters.ts'
import { SAITAMA_FEES } from './saitama.parameters.ts'
import { SAPPORO_FEES } from './sapporo.parameters.ts'
import { FREE_FROM_CLASS, SIBLING_REDUCTION } from './siblings.parameters.ts'
import { SIDE_MEAL_EXEMPTION } from './sideMeal.parameters.ts'
import { TOKYO_WARDS_FEES } from './tokyoWards.parameters.ts'
import { YOKOHAMA_FEES } from './yokohama.parameters.ts'

/** The fee tables there are, by municipality; `national` is the ceiling no municipality exceeds. */
export const NURSERY_FEE_TABLES = {
  national: NATIONAL_CEILINGS,
  yokohama: YOKOHAMA_FEES,
  kawasaki: KAWASAKI_FEES,
  sapporo: SAPPORO_FEES,
  saitama: SAITAMA_FEES,
  osaka: OSAKA_FEES,
  tokyoWards: TOKYO_WARDS_FEES,
} as const satisfies Readonly<Record<string, DatedParameter<NurseryFeeTable>>>

/** Every dated parameter of the nursery fee: for the law-source check and the coverage page. */
export const ALL_DAYCARE_PARAMETERS: readonly DatedParameter<unknown>[] = [
  ...Object.values(NURSERY_FEE_TABLES),
  SIBLING_REDUCTION,
  FREE_FROM_CLASS,
  CARE_CERTIFICATE,
  SIDE_MEAL_EXEMPTION,
]
