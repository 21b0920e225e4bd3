import type { Notice } from '../state/familyState.ts'
import type { Family } from '../state/useFamilyOnDevice.ts'

const TROUBLES: readonly (Notice | null)[] = ['denied', 'newer', 'full', 'failed']

/** The device keeps nothing, or did not take what stands on the screen. */
export const isInTrouble = ({ notice, isUnkept }: Pick<Family, 'notice' | 'isUnkept'>): boolean =>
  isUnkept || TROUBLES.includes(notice)
