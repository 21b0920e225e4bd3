import type { Plan } from '@yohaku/household'
import type { Explanation } from '@yohaku/law'
import type { LineCode, Outlook } from '@yohaku/projection'

/** Which figure somebody wants to understand. Without `adult` it is one of the whole household. */
export interface FigureRequest {
  readonly track: string
  readonly month: string
  readonly line: LineCode
  readonly adult?: string
}

/** What computes, away from the screen. */
export interface Engine {
  /** Every track of the plan, computed. */
  readonly outlooks: (plan: Plan) => Promise<readonly Outlook[]>
  /** The tree behind one figure; `null` where the figure was entered and no rule made it. */
  readonly explain: (plan: Plan, request: FigureRequest) => Promise<Explanation | null>
}
