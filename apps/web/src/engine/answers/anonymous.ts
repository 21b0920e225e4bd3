import type { Plan } from '@yohaku/household'
import { date } from '@yohaku/kernel'
import { anonymise } from '@yohaku/projection'
import type { AnonymousQuestion } from '../questions/anonymous.ts'

export const answer = ({ plan, on, title }: AnonymousQuestion): Plan => anonymise(plan, { on: date(on), title })
