import { month } from '@yohaku/kernel'
import { type LineDifferences, lineDifferencesOf, withTracks } from '@yohaku/projection'
import type { DifferencesQuestion } from '../questions/differences.ts'

export const answer = ({ plan, from, ...request }: DifferencesQuestion): LineDifferences =>
  lineDifferencesOf(withTracks(plan), { ...request, from: month(from) })
