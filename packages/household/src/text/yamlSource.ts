import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml'
import type { Finding } from '../check/finding.ts'
import type { ProblemCode } from '../problem.ts'
import { MAX_DEPTH, type ReadText } from './json.ts'
import type { Path, SourceEntry, SourceNode } from './sourceNode.ts'

/** Values reached through aliases, written out; a plan that repeats itself more often is an attack or an accident. */
const MAX_BORROWED = 10_000

/** Reads one YAML 1.2 document and keeps where everything stands; every syntax error and every double key at once. */
export const readYaml = (text: string): ReadText => {
  const parsed = parse(text)
  if (!parsed) return { findings: [tooDeep([])] }
  const errors = [...parsed.errors, ...parsed.warnings].map((error) => findingOf(error, text))
  const deep = errors.find(({ code }) => code === 'too_deep')
  if (deep) return { findings: [tooDeep([], deep.offset)] }
  if (errors.length > 0) return { findings: errors }
  if (!parsed.contents) return { findings: [{ at: [], offset: 0, code: 'empty' }] }
  return new Reader().read(parsed.contents)
}

/** `undefined` when the text is nested so deep that the parser runs out of stack. */
const parse = (text: string): Document | undefined => {
  try {
    return parseDocument(text, { version: '1.2', uniqueKeys: false, prettyErrors: false, logLevel: 'error' })
  } catch (fault) {
    if (fault instanceof RangeError) return undefined
    throw fault
  }
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  TAB_AS_INDENT: 'tab_indent',
  MULTIPLE_DOCS: 'several_documents',
  TAG_RESOLVE_FAILED: 'tag_unknown',
  RESOURCE_EXHAUSTION: 'too_deep',
}

const findingOf = (error: YAMLError, text: string): Finding => {
  const [offset] = error.pos
  const code = CODES[error.code] ?? 'syntax'
  const found = text.slice(offset, offset + 20).split(/[\r\n]/, 1)[0] ?? ''
  return {
    at: [],
    offset,
    code,
    found: found === '' ? 'end_of_line' : found,
    ...(code === 'syntax' ? { expected: error.code.toLowerCase() } : {}),
    ...(code === 'tab_indent' ? { fix: { code: 'use_spaces' } } : {}),
    ...(code === 'tag_unknown' ? { fix: { code: 'write_out' } } : {}),
  }
}

const tooDeep = (at: Path, offset = 0): Finding => ({ at, offset, code: 'too_deep', expected: String(MAX_DEPTH) })

class Reader {
  private readonly findings: Finding[] = []
  /** The newest node of each anchor name; `null` while it is still being read, which is how a cycle shows. */
  private readonly anchors = new Map<string, SourceNode | null>()
  private readonly sizes = new WeakMap<SourceNode, number>()
  private borrowed = 0

  read(contents: Node): ReadText {
    const root = this.node(contents, [], 0)
    return this.findings.some(({ code }) => code !== 'duplicate_key')
      ? { findings: this.findings }
      : { root, findings: this.findings }
  }

  private node(node: Node | null, path: Path, offset: number): SourceNode {
    const [start, end] = node?.range ?? [offset, offset]
    if (path.length > MAX_DEPTH) {
      this.findings.push(tooDeep(path.slice(0, 3), start))
      return { value: null, start, end }
    }
    if (isAlias(node)) return this.alias(node.source, path, start, end)
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    if (anchor !== undefined) this.anchors.set(anchor, null)
    const read = this.content(node, path, start, end)
    const inside = [...(read.items ?? []), ...[...(read.entries?.values() ?? [])].map((entry) => entry.node)]
    this.sizes.set(
      read,
      inside.reduce((sum, child) => sum + (this.sizes.get(child) ?? 1), 1),
    )
    if (anchor !== undefined) this.anchors.set(anchor, read)
    return read
  }

  private content(node: Node | null, path: Path, start: number, end: number): SourceNode {
    if (isSeq(node)) {
      const items = node.items.map((item, index) => this.node(item as Node, [...path, index], start))
      return { value: items.map((item) => item.value), start, end, items }
    }
    if (!isMap(node)) return { value: isScalar(node) ? node.value : null, start, end }
    const entries = new Map<string, SourceEntry>()
    for (const pair of node.items) {
      const key = pair.key as Node
      const keyStart = key.range?.[0] ?? start
      if (!isScalar(key)) {
        this.findings.push({ at: path, offset: keyStart, code: 'syntax', expected: 'non_string_key' })
        continue
      }
      const name = String(key.value)
      const before = entries.get(name)
      const at = [...path, name]
      if (before)
        this.findings.push({ at, offset: keyStart, code: 'duplicate_key', found: name, elsewhere: before.keyStart })
      entries.set(name, { keyStart, node: this.node(pair.value as Node | null, at, key.range?.[1] ?? start) })
    }
    const value = Object.fromEntries([...entries].map(([key, entry]) => [key, entry.node.value]))
    return { value, start, end, entries }
  }

  private alias(name: string, path: Path, start: number, end: number): SourceNode {
    const target = this.anchors.get(name)
    const unread: SourceNode = { value: null, start, end }
    if (!target) {
      const code = target === null ? 'alias_cycle' : 'alias_unknown'
      this.findings.push({ at: path, offset: start, code, found: `*${name}`, fix: { code: 'write_out' } })
      return unread
    }
    const size = this.sizes.get(target) ?? 1
    this.borrowed += size
    if (this.borrowed > MAX_BORROWED) {
      if (!this.findings.some(({ code }) => code === 'alias_excess'))
        this.findings.push({
          at: path,
          offset: start,
          code: 'alias_excess',
          found: `*${name}`,
          expected: String(MAX_BORROWED),
          fix: { code: 'write_out' },
        })
      return unread
    }
    const read: SourceNode = { value: target.value, start, end, borrowed: true, ...insideOf(target, start, end) }
    this.sizes.set(read, size)
    return read
  }
}

/** What stands inside a borrowed value is found at the alias. */
const insideOf = (target: SourceNode, start: number, end: number): Partial<SourceNode> => {
  const borrow = (node: SourceNode): SourceNode => ({
    value: node.value,
    start,
    end,
    borrowed: true,
    ...insideOf(node, start, end),
  })
  return {
    ...(target.items ? { items: target.items.map(borrow) } : {}),
    ...(target.entries
      ? {
          entries: new Map(
            [...target.entries].map(([key, { node }]) => [key, { keyStart: start, node: borrow(node) }]),
          ),
        }
      : {}),
  }
}
