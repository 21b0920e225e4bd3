import { compare, type Outlook } from '@yohaku/projection'
import type { OutlooksQuestion } from '../questions/outlooks.ts'

export const answer = ({ plan }: OutlooksQuestion): readonly Outlook[] => compare(plan).tracks
