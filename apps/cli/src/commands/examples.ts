import type { ExampleFunction } from '../examples/insurance/read.ts'
import { ExampleInputError } from '../examples/insurance/read.ts'
import { insuranceExamples } from '../examples/insurance.ts'
import { taxExamples } from '../examples/tax.ts'
import { type InputProblem, readInput } from '../input.ts'
import type { Io } from '../io.ts'
import { type Answer, DONE, INPUT_MISTAKE, printJson, reportProblems } from '../report.ts'
import { paintFor } from '../terminal/colour.ts'
import { agrees } from './agrees.ts'

/** An example, or a field of one, for which there is no function, or not for inputs like these. */
export interface Unsupported {
  readonly file: string
  readonly id: string
  readonly fn: string
  readonly field?: string
  readonly reason: 'function' | 'inputs' | 'field'
  readonly detail?: string
}

export interface Failed {
  readonly file: string
  readonly id: string
  readonly fn: string
  readonly field: string
  readonly expected: unknown
  readonly got: unknown
}

interface Outcome {
  readonly passed: number
  readonly failed: readonly Failed[]
  readonly unsupported: readonly Unsupported[]
}

const LARGEST = 16 * 1024 * 1024
const FUNCTIONS: Readonly<Record<string, ExampleFunction>> = { ...insuranceExamples, ...taxExamples }

/** `yohaku examples FILE…`: runs worked examples and compares every field they expect. */
export const examples = async (files: readonly string[], answer: Answer, io: Io): Promise<number> => {
  const outcomes: Outcome[] = []
  let unreadable = false
  for (const file of files) {
    const read = await examplesIn(file, io)
    if (read.ok) outcomes.push(...read.examples.map((example) => run(file, example)))
    else {
      unreadable = true
      await reportProblems(file, read.problems, { ...answer, json: false }, io)
    }
  }
  const outcome: Outcome = {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.flatMap(({ failed }) => failed),
    unsupported: outcomes.flatMap(({ unsupported }) => unsupported),
  }
  if (answer.json) await printJson(outcome, io)
  else await io.out(await outcomeText(outcome, answer, io))
  return unreadable || outcome.failed.length > 0 ? INPUT_MISTAKE : DONE
}

interface Example {
  readonly id: string
  readonly fn: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, unknown>>
  readonly as_of?: unknown
}

type ReadExamples =
  | { readonly ok: true; readonly examples: readonly Example[] }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }

const examplesIn = async (file: string, io: Io): Promise<ReadExamples> => {
  const bytes = await readInput(file, io, LARGEST)
  if (!bytes.ok) return { ok: false, problems: bytes.error }
  const { parseDocument, LineCounter } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(new TextDecoder().decode(bytes.value), { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    const problems = document.errors.map((error): InputProblem => {
      const { line, col } = lines.linePos(error.pos[0])
      return { path: '', line, column: col, code: 'syntax', found: '', expected: error.code.toLowerCase() }
    })
    return { ok: false, problems }
  }
  const value = document.toJS() as Readonly<Record<string, unknown>> | null
  const lists = [value?.worked_examples, value?.derived_examples].filter(Array.isArray)
  if (lists.length === 0) return { ok: false, problems: [{ path: '', line: 1, column: 1, code: 'no_examples' }] }
  return { ok: true, examples: lists.flat().map((item, index) => exampleOf(item, index)) }
}

const exampleOf = (item: unknown, index: number): Example => {
  const raw = (item ?? {}) as Readonly<Record<string, unknown>>
  return {
    id: wordOf(raw.id) ?? String(index + 1),
    fn: wordOf(raw.fn) ?? '',
    inputs: mapOf(raw.inputs),
    expected: mapOf(raw.expected ?? raw.outputs),
    ...(raw.as_of === undefined ? {} : { as_of: raw.as_of }),
  }
}

const wordOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

const mapOf = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

const run = (file: string, example: Example): Outcome => {
  const { id, fn, inputs, expected } = example
  const place = { file, id, fn }
  const unsupported = (reason: Unsupported['reason'], detail?: string): Outcome => ({
    passed: 0,
    failed: [],
    unsupported: [{ ...place, reason, ...(detail === undefined ? {} : { detail }) }],
  })
  const compute = Object.hasOwn(FUNCTIONS, fn) ? FUNCTIONS[fn] : undefined
  if (!compute) return unsupported('function')
  let got: Readonly<Record<string, unknown>>
  try {
    got = compute(inputs, { as_of: example.as_of })
  } catch (fault) {
    if (fault instanceof ExampleInputError) return unsupported('inputs', fault.message)
    // One example the rules choke on is named; the others are still run.
    return { passed: 0, failed: [{ ...place, field: '', expected, got: String(fault) }], unsupported: [] }
  }
  const fields = Object.entries(expected)
  const missing = fields.filter(([field]) => got[field] === undefined)
  const failed = fields
    .filter(([field, value]) => got[field] !== undefined && !agrees(value, got[field]))
    .map(([field, value]): Failed => ({ ...place, field, expected: value, got: got[field] }))
  return {
    passed: failed.length === 0 && missing.length < fields.length ? 1 : 0,
    failed,
    unsupported: missing.map(([field]) => ({ ...place, field, reason: 'field' })),
  }
}

const outcomeText = async ({ passed, failed, unsupported }: Outcome, { text }: Answer, io: Io): Promise<string> => {
  const { tableOf } = await import('../terminal/table.ts')
  const { says } = text
  const { rows } = says
  const paint = paintFor(io.colour)
  const summary = [
    says.counted('passed', passed),
    says.counted('failed', failed.length),
    says.counted('unsupported', unsupported.length),
  ]
  const shown = (value: unknown): string => JSON.stringify(value) ?? ''
  const failures = failed.map(({ id, field, expected, got }) => [id, field, shown(expected), shown(got)])
  const head = [rows.example, rows.field, rows.expected, rows.got].map((cell) => cell ?? '')
  const later = unsupported.map(
    ({ id, fn, field, detail }) => `  ${[id, fn, field, detail].filter(Boolean).join(' ')}\n`,
  )
  return [
    `${paint('bold', says.list(summary))}\n`,
    failed.length > 0 ? `\n${tableOf(head, failures, paint)}` : '',
    unsupported.length > 0 ? `\n${says.counted('unsupported', unsupported.length)}\n${later.join('')}` : '',
  ].join('')
}
