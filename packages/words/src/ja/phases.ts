import type { WorkPhase } from '@yohaku/household'
import type { Words } from '../words.ts'

/** 働き方のことば。 */
export const phases: Words<WorkPhase['kind']> = {
  leave: '休業',
  reduced: '時短',
  full: 'フルタイム',
  flex: 'フレックス',
  none: '仕事なし',
}
