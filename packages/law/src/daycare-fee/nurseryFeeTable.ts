/** Monthly fee of a 0–2 class, yen: 保育標準時間 (11 hours), 保育短時間 (8 hours). */
export type FeePair = readonly [standard: number, short: number]

/** One municipality's fees for the first child of a 0–2 class (3号認定), by the household's levy. */
export interface NurseryFeeTable {
  /** 所得割0円・均等割課税; null where the row from 0 yen covers it. */
  readonly perCapitaOnly: FeePair | null
  /** Household levy from, below, fee. */
  readonly rows: readonly (readonly [from: number, below: number, standard: number, short: number])[]
  /** Older children count whatever their age and nursery, at every income. */
  readonly countsAllOlderChildren: boolean
}

/** A table where nobody pays. */
export const FREE_FOR_ALL: NurseryFeeTable = {
  perCapitaOnly: null,
  rows: [[0, Number.POSITIVE_INFINITY, 0, 0]],
  countsAllOlderChildren: false,
}
