/** A function of a catalogue is called with values of the kinds it may get: a text, a number, a word of a list. */
const samples: readonly (readonly unknown[])[] = [
  ['16:00', 98, 10_000],
  [98, 12, 3],
  [2027, 12],
  [0, 0],
  ['2026-11', '2026-11-22'],
  ['pickup', 'あおい'],
  ['workStart', 'あおい'],
  ['あおい', '園'],
  ['childIll', 'はる', null, ''],
  [{ kind: 'pickup', outcome: 'moved' }, 'はる', 'あおい', '16:00', ''],
  ['あおい', { papers: ['医師の書類'], registration: 'open' }],
  [{ kind: 'leave', leave: 'childcare' }],
  [{ type: 'share', first: 0.6 }, 'あおい', 'けい'],
  [{ unit: 'yen', ifFiledToday: 10_000, ifFiledInAYear: 0 }],
  [{ code: 'takeHome', yen: 10_000 }],
]

const isWritten = (
  value: unknown,
): value is { readonly before: string; readonly amount: string; readonly after: string } =>
  typeof value === 'object' && value !== null && 'amount' in value

/** Every sentence of a catalogue with the key it stands under; functions are asked for several. */
export const sentencesOf = (value: unknown, key = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value === 'function') {
    const told = samples.flatMap((sample) => {
      try {
        return [(value as (...given: readonly unknown[]) => unknown)(...sample)]
      } catch (error) {
        // A function of texts asked with a number, or the other way round.
        if (error instanceof TypeError) return []
        throw error
      }
    })
    const sentences = told.flatMap((one) =>
      isWritten(one) ? [`${one.before}${one.amount}${one.after}`] : typeof one === 'string' ? [one] : [],
    )
    if (sentences.length === 0) throw new Error(`${key} says nothing to any of the samples`)
    return sentences.map((sentence) => [key, sentence] as const)
  }
  return Object.entries(value as object).flatMap(([name, inner]) =>
    sentencesOf(inner, key === '' ? name : `${key}.${name}`),
  )
}

export const keysOf = (value: unknown, key = ''): readonly string[] =>
  typeof value === 'object' && value !== null && !isWritten(value)
    ? Object.entries(value).flatMap(([name, inner]) => keysOf(inner, key === '' ? name : `${key}.${name}`))
    : [key]
