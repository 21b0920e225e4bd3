import { formatPlainDate, formatYearMonth, type RoundingName, type YearMonth } from '@yohaku/kernel'
import { type Confidence, type Dated, type DatedParameter, isCarriedForward } from './parameter.ts'

/** What a rule is called and where it stands in the law. Words for people live in the apps' catalogues, under `id`. */
export interface RuleInfo {
  /** Stable name, `employees-pension.share`. */
  readonly id: string
  /** The official Japanese term. */
  readonly term: string
  /** Articles, in Japanese. */
  readonly basis: string
}

export type InputValue = number | string | boolean | null

export interface ExplainedParameter {
  readonly id: string
  readonly term: string
  readonly unit: string
  readonly value: unknown
  readonly from: string
  readonly basis: string
  readonly source: string
  readonly confidence: Confidence
  readonly checkedOn: string | null
  /** True where the value of the month is not published and an older one stands in for it. */
  readonly provisional: boolean
}

/** 根拠: the tree behind one figure. */
export interface Explanation {
  readonly rule: string
  readonly term: string
  readonly basis: string
  readonly result: number
  readonly inputs: Readonly<Record<string, InputValue>>
  readonly parameters: readonly ExplainedParameter[]
  readonly rounding: readonly ExplainedRounding[]
  readonly children: readonly Explanation[]
}

export interface ExplainedRounding {
  readonly name: RoundingName
  /** Rounded to a multiple of this many yen (or of the rule's own unit). */
  readonly unit: number
}

/**
 * Listens to a rule while it computes. A rule calls `begin`, notes what it uses, and ends with `end(result)`, which hands
 * the result back; called without a recorder the same rule does nothing but compute. A refusal calls `abandon`.
 */
export interface Recorder {
  begin(rule: RuleInfo): void
  input(name: string, value: InputValue): void
  parameter<T>(parameter: DatedParameter<T>, entry: Dated<T>, month: YearMonth): void
  rounding(name: RoundingName, unit?: number): void
  end<T extends number>(result: T): T
  abandon(): void
}

interface OpenExplanation {
  readonly rule: RuleInfo
  readonly inputs: Record<string, InputValue>
  readonly parameters: ExplainedParameter[]
  readonly rounding: ExplainedRounding[]
  readonly children: Explanation[]
}

/** Records every rule that computes while it listens; `roots` are the outermost ones, in order. */
export class ExplanationRecorder implements Recorder {
  readonly roots: Explanation[] = []
  private readonly open: OpenExplanation[] = []

  begin(rule: RuleInfo): void {
    this.open.push({ rule, inputs: {}, parameters: [], rounding: [], children: [] })
  }

  input(name: string, value: InputValue): void {
    const current = this.open.at(-1)
    if (current) current.inputs[name] = value
  }

  parameter<T>(parameter: DatedParameter<T>, entry: Dated<T>, month: YearMonth): void {
    this.open.at(-1)?.parameters.push({
      id: parameter.id,
      term: parameter.term,
      unit: parameter.unit,
      value: entry.value,
      from: monthText(entry.from),
      basis: entry.basis,
      source: entry.source,
      confidence: entry.confidence,
      checkedOn: entry.checkedOn === null ? null : dateText(entry.checkedOn),
      provisional: isCarriedForward(parameter, month),
    })
  }

  rounding(name: RoundingName, unit = 1): void {
    this.open.at(-1)?.rounding.push({ name, unit })
  }

  end<T extends number>(result: T): T {
    const { rule, inputs, parameters, rounding, children } = this.close()
    const { id, term, basis } = rule
    const explanation: Explanation = { rule: id, term, basis, result, inputs, parameters, rounding, children }
    const parent = this.open.at(-1)
    if (parent) parent.children.push(explanation)
    else this.roots.push(explanation)
    return result
  }

  abandon(): void {
    this.close()
  }

  private close(): OpenExplanation {
    const current = this.open.pop()
    if (!current) throw new Error('a rule ended that had not begun')
    return current
  }
}

/** Law has few dates and an explanation names them often: each is written out once. */
const writtenOnce = <T extends number>(write: (of: T) => string): ((of: T) => string) => {
  const known = new Map<T, string>()
  return (of) => {
    const found = known.get(of)
    if (found !== undefined) return found
    const text = write(of)
    known.set(of, text)
    return text
  }
}

const monthText = writtenOnce(formatYearMonth)
const dateText = writtenOnce(formatPlainDate)
