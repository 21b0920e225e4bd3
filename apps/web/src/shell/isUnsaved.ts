import type { Notice } from '../state/familyState.ts'

/** Something stands on the screen that the device did not take. */
export const isUnsaved = (notice: Notice | null, isTrying: boolean, isUnkept: boolean): boolean =>
  isUnkept || (isTrying && (notice === 'full' || notice === 'failed' || notice === 'newer'))
