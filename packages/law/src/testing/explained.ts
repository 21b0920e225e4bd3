import { expect } from 'vitest'
import { type Explanation, ExplanationRecorder, type Recorder, type RuleInfo } from '../explanation.ts'

/** What a person sees of an explanation: the figures and what they rest on, without names, articles and addresses. */
export interface Figures {
  readonly rule: string
  readonly result: number
  readonly inputs: Explanation['inputs']
  /** Names of the parameters, in the order they were used. */
  readonly parameters: readonly string[]
  /** `floor`, `halfUp 10`: the rounding and, other than 1, its unit. */
  readonly rounding: readonly string[]
}

/**
 * Lets a rule compute alone and with a listener. Both must answer the same, and the listener must hear of one rule, which
 * says its name and its articles.
 */
export const explained = (rule: (recorder?: Recorder) => unknown): Explanation => {
  const recorder = new ExplanationRecorder()
  expect(rule(recorder)).toEqual(rule())
  expect(recorder.roots).toHaveLength(1)
  const root = recorder.roots[0] as Explanation
  for (const each of withChildren(root)) {
    expect(each.term, each.rule).toMatch(/[一-龠]/)
    expect(each.basis, each.rule).toMatch(/[法令号則].*(第?\d|附則|別表)/)
  }
  return root
}

export const figuresOf = ({ rule, result, inputs, parameters, rounding }: Explanation): Figures => ({
  rule,
  result,
  inputs,
  parameters: parameters.map(({ id }) => id),
  rounding: rounding.map(({ name, unit }) => (unit === 1 ? name : `${name} ${unit}`)),
})

/**
 * An answer that has nothing to explain leaves the rule it was asked by as it was: no trace of its own, nothing left open.
 */
export const expectNoTrace = (answer: object, rule: (recorder?: Recorder) => unknown): void => {
  const recorder = new ExplanationRecorder()
  recorder.begin(ASKING)
  expect(rule(recorder)).toMatchObject(answer)
  recorder.end(0)
  expect(recorder.roots).toMatchObject([{ rule: ASKING.id, children: [] }])
  expect(rule()).toMatchObject(answer)
}

/** A refusal names the parameter that is not in force, with a listener and without, and leaves no trace. */
export const expectRefused = (parameter: string, rule: (recorder?: Recorder) => unknown): void => {
  expectNoTrace({ ok: false, error: { type: 'NotInForce', parameter } }, rule)
}

const withChildren = (of: Explanation): readonly Explanation[] => [of, ...of.children.flatMap(withChildren)]

const ASKING: RuleInfo = { id: 'test.asking', term: '問う規則', basis: '仮の法第1条' }
