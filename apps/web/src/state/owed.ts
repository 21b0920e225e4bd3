import type { FamilyRecord } from './familyRecord.ts'

/** One change of what is kept of a family. */
export type RecordChange = (record: FamilyRecord) => FamilyRecord

/**
 * What stands on the screen while the device has no room: the record it holds and, on top, the changes it did not take, oldest first.
 * Another tab may have kept something meanwhile: a change that makes no sense of it is left out.
 */
export const withOwed = (record: FamilyRecord, owed: readonly RecordChange[]): FamilyRecord =>
  owed.reduce((before, change) => {
    try {
      return change(before)
    } catch (error) {
      if (error instanceof RangeError) return before
      throw error
    }
  }, record)
