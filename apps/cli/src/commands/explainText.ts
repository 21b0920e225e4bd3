import type { ExplainedParameter, Explanation } from '@yohaku/law'
import type { Io } from '../io.ts'
import { paintFor } from '../terminal/colour.ts'
import type { Text } from '../text/text.ts'

/** The tree behind one figure: each rule with its article, what went in, the values used with their sources, the rounding. */
export const explainText = (title: string, yen: number, tree: Explanation, text: Text, io: Io): string => {
  const paint = paintFor(io.colour)
  return `${paint('bold', `${title} ${text.says.yen(yen)}`)}\n\n${node(tree, '', text, io).join('\n')}\n`
}

const node = (tree: Explanation, indent: string, text: Text, io: Io): readonly string[] => {
  const { says, words } = text
  const paint = paintFor(io.colour)
  const inside = `${indent}  `
  const inputs = Object.entries(tree.inputs).map(
    ([name, value]) => `${name} ${/year/i.test(name) ? String(value) : shown(value)}`,
  )
  const roundings = tree.rounding.map(
    ({ name, unit }) => (words.rounding[name] ?? name) + (unit === 1 ? '' : ` (${says.yen(unit)})`),
  )
  return [
    `${indent}${paint('bold', says.term(tree.rule, tree.term))} = ${shown(tree.result)}`,
    `${inside}${says.rows.basis}: ${tree.basis}`,
    ...(inputs.length > 0 ? [`${inside}${says.rows.inputs}: ${inputs.join(', ')}`] : []),
    ...(roundings.length > 0 ? [`${inside}${says.rows.rounding}: ${roundings.join(', ')}`] : []),
    ...distinct(tree.parameters).flatMap((used) => [
      `${inside}${says.term(used.id, used.term)} ${shown(used.value)} (${used.unit}; ${used.from}${used.provisional ? ' *' : ''}; ${words.confidence[used.confidence] ?? used.confidence})`,
      `${inside}  ${used.basis} ${paint('dim', used.source)}`,
    ]),
    ...tree.children.flatMap((child) => node(child, inside, text, io)),
  ]
}

/** A table looked up three times is one source. */
const distinct = (parameters: readonly ExplainedParameter[]): readonly ExplainedParameter[] => [
  ...new Map(parameters.map((used) => [`${used.id} ${used.from}`, used])).values(),
]

const NUMBER = new Intl.NumberFormat('en-US')
const LONGEST = 80

const shown = (value: unknown): string => {
  if (typeof value === 'number') return NUMBER.format(value)
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written
}
