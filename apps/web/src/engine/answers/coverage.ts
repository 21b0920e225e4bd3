import { lawCoverage, NOT_COVERED } from '@yohaku/law'
import type { CoverageAnswer } from '../questions/coverage.ts'

export const answer = (): CoverageAnswer => ({ rules: lawCoverage(), notCovered: NOT_COVERED })
