import { floorDiv } from '@yohaku/kernel'
import type { InhabitantTax } from '../inhabitant-tax/inhabitantTax.ts'

/** The municipal rate nursery fees are stated in, ppm: designated cities convert their 8 % to it. */
const STANDARD_PPM = 60_000

/**
 * One parent's 市町村民税所得割 as nursery fees count it, yen: after 調整控除 only (housing credit and donations are not
 * taken off), a designated city's 8 % converted to 6 %, cut to 1 yen. 子ども・子育て支援法施行令 第4条第2項.
 *
 * @param municipalPpm the rate the levy was computed with (`municipalPpmOf`)
 */
export const nurseryLevy = (tax: InhabitantTax, municipalPpm: number): number =>
  floorDiv(tax.municipalAfterReduction * STANDARD_PPM, municipalPpm)
