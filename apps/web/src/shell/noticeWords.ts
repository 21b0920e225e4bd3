import type { Notice } from '../state/familyState.ts'
import type { Text } from '../text/text.ts'

/** What happened on the device, in words. */
export const noticeWords = (notice: Notice, text: Text): string => {
  if (typeof notice === 'object')
    return 'opened' in notice ? text.change.opened(notice.opened) : text.change.why[notice.changed]
  if (notice === 'kept') return text.change.kept
  if (notice === 'undone') return text.change.undone
  return text.device[notice]
}
