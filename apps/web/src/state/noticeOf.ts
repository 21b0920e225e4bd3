import type { DocumentTrouble } from '@yohaku/store'
import type { Notice } from './familyState.ts'

/** What is said of something the device did not do. */
export const noticeOf = (trouble: DocumentTrouble): Notice => {
  switch (trouble.type) {
    case 'StorageFull':
      return 'full'
    case 'StorageUnavailable':
      return trouble.reason === 'newerDatabase' ? 'newer' : trouble.reason === 'failed' ? 'failed' : 'denied'
    case 'NewerSchema':
    case 'NewerLayout':
      return 'newer'
    case 'CorruptRecord':
      return 'corrupt'
    case 'Conflict':
      return 'conflict'
    default:
      return 'failed'
  }
}
