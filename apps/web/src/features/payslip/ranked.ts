import type { SlipDetail, SlipLineCheck, SlipReason } from '@yohaku/projection'

/** The differing lines by what likely happened, and the reason that explains most of them. */
export interface Ranked {
  readonly differing: readonly SlipLineCheck[]
  readonly cause: { readonly why: SlipReason; readonly detail: SlipDetail | null } | null
  /** How many lines the cause explains. */
  readonly explains: number
}

/** Lines with the commonest reason first, then the other reasons, then what nobody can explain; what only follows stands last. */
export const ranked = (lines: readonly SlipLineCheck[]): Ranked => {
  const differing = lines.filter(({ verdict }) => verdict !== 'equal')
  const counts = new Map<SlipReason, number>()
  for (const { why } of differing) if (why !== null) counts.set(why, (counts.get(why) ?? 0) + 1)
  const weight = ({ why }: SlipLineCheck): number =>
    why === null ? 0 : why === 'followsOtherLines' ? -1 : (counts.get(why) ?? 0)
  const sorted = differing.toSorted((a, b) => weight(b) - weight(a))
  const [first] = sorted
  const why = first?.why ?? null
  const isCause = why !== null && why !== 'followsOtherLines'
  return {
    differing: sorted,
    cause: isCause ? { why, detail: first?.detail ?? null } : null,
    explains: isCause ? (counts.get(why) ?? 0) : 0,
  }
}
