/** The way to a value inside a document: keys and list positions. */
export type Path = readonly (string | number)[]

/** A value together with where it stands in the text. Both readers, JSON and YAML, end in this. */
export interface SourceNode {
  readonly value: unknown
  /** First character and the one behind the last. */
  readonly start: number
  readonly end: number
  readonly entries?: ReadonlyMap<string, SourceEntry>
  readonly items?: readonly SourceNode[]
  /** True where the value stands elsewhere and is only referred to (a YAML alias), or inside such a value. */
  readonly borrowed?: true
}

export interface SourceEntry {
  readonly keyStart: number
  readonly node: SourceNode
}

/** The node at the end of a path; `undefined` where the document has none. */
export const nodeAt = (root: SourceNode, path: Path): SourceNode | undefined => {
  let node: SourceNode | undefined = root
  for (const step of path) {
    node = typeof step === 'number' ? node?.items?.[step] : node?.entries?.get(step)?.node
    if (!node) return undefined
  }
  return node
}

/**
 * Where to look for a path: the key (`on: 'key'`) or the value; where it does not exist, the nearest place around it that
 * does.
 */
export const offsetOf = (root: SourceNode, path: Path, on: 'key' | 'value' = 'value'): number => {
  for (let length = path.length; length > 0; length--) {
    const parent = nodeAt(root, path.slice(0, length - 1))
    const step = path[length - 1]
    const wantsKey = length === path.length && on === 'key'
    if (typeof step === 'number' && parent?.items?.[step]) return parent.items[step].start
    const entry = typeof step === 'string' ? parent?.entries?.get(step) : undefined
    if (entry) return wantsKey ? entry.keyStart : entry.node.start
  }
  return root.start
}
