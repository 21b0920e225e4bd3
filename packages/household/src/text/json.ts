import type { Finding } from '../check/finding.ts'
import type { SourceEntry, SourceNode } from './sourceNode.ts'

export interface ReadText {
  /** Absent where the text could not be understood at all. */
  readonly root?: SourceNode
  readonly findings: readonly Finding[]
}

/** Deeper than any plan; guards the stack against `[[[[…`. */
export const MAX_DEPTH = 64

/**
 * Reads JSON (RFC 8259) and keeps where everything stands, which `JSON.parse` does not. Names every key that is given twice;
 * stops at the first place that is no JSON.
 */
export const readJson = (text: string): ReadText => {
  const findings: Finding[] = []
  const reader = new JsonReader(text, findings)
  try {
    const root = reader.document()
    return root ? { root, findings } : { findings }
  } catch (stop) {
    if (stop instanceof Stop) return { findings: [...findings, stop.finding] }
    throw stop
  }
}

class Stop {
  readonly finding: Finding
  constructor(finding: Finding) {
    this.finding = finding
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids exactly these inside a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const LITERALS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const

class JsonReader {
  private readonly text: string
  private readonly findings: Finding[]
  private position = 0

  constructor(text: string, findings: Finding[]) {
    this.text = text
    this.findings = findings
    if (text.startsWith('\uFEFF')) this.position = 1
  }

  document(): SourceNode | undefined {
    this.space()
    if (this.position >= this.text.length) {
      this.findings.push({ at: [], offset: 0, code: 'empty' })
      return undefined
    }
    const root = this.value([])
    this.space()
    if (this.position < this.text.length) this.stop([], 'end_of_file')
    return root
  }

  private value(path: readonly (string | number)[]): SourceNode {
    if (path.length > MAX_DEPTH)
      throw new Stop({ at: path.slice(0, 3), offset: this.position, code: 'too_deep', expected: String(MAX_DEPTH) })
    const char = this.text[this.position]
    if (char === '{') return this.object(path)
    if (char === '[') return this.array(path)
    const start = this.position
    if (char === '"') return this.node(this.string(path), start)
    const number = this.match(NUMBER)
    if (number !== undefined) return this.node(Number(number), start)
    for (const [word, value] of LITERALS) {
      if (this.text.startsWith(word, this.position)) {
        this.position += word.length
        return this.node(value, start)
      }
    }
    return this.stop(path, 'value')
  }

  private object(path: readonly (string | number)[]): SourceNode {
    const start = this.position++
    const entries = new Map<string, SourceEntry>()
    for (this.space(); !this.take('}'); ) {
      if (entries.size > 0) {
        if (!this.take(',')) this.stop(path, ', }')
        this.space()
      }
      const keyStart = this.position
      if (this.text[keyStart] !== '"') this.stop(path, '"key"')
      const key = this.string(path)
      const before = entries.get(key)
      if (before)
        this.findings.push({
          at: [...path, key],
          offset: keyStart,
          code: 'duplicate_key',
          found: key,
          elsewhere: before.keyStart,
        })
      this.space()
      if (!this.take(':')) this.stop([...path, key], ':')
      this.space()
      entries.set(key, { keyStart, node: this.value([...path, key]) })
      this.space()
    }
    const value = Object.fromEntries([...entries].map(([key, entry]) => [key, entry.node.value]))
    return { value, start, end: this.position, entries }
  }

  private array(path: readonly (string | number)[]): SourceNode {
    const start = this.position++
    const items: SourceNode[] = []
    for (this.space(); !this.take(']'); ) {
      if (items.length > 0) {
        if (!this.take(',')) this.stop(path, ', ]')
        this.space()
      }
      items.push(this.value([...path, items.length]))
      this.space()
    }
    return { value: items.map((item) => item.value), start, end: this.position, items }
  }

  private string(path: readonly (string | number)[]): string {
    const text = this.match(STRING)
    return text === undefined ? this.stop(path, 'string') : (JSON.parse(text) as string)
  }

  private node(value: unknown, start: number): SourceNode {
    return { value, start, end: this.position }
  }

  private space(): void {
    while (' \t\r\n'.includes(this.text[this.position] ?? 'x')) this.position++
  }

  private take(char: string): boolean {
    if (this.text[this.position] !== char) return false
    this.position++
    return true
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.position += found.length
    return found
  }

  private stop(at: readonly (string | number)[], expected: string): never {
    const found = this.text.slice(this.position, this.position + 20).split(/[\r\n]/, 1)[0] ?? ''
    throw new Stop({
      at,
      offset: this.position,
      code: 'syntax',
      expected,
      found: this.position >= this.text.length ? 'end_of_file' : found,
    })
  }
}
