/** What is written behind a line, by the path of its entry: `days[weekday].steps[p1-bath]` → `fact`. */
export type Comments = ReadonlyMap<string, string>

/** A line longer than this is broken up. */
const WIDEST = 150
/** A longer list of texts stands one text a line. */
const LONGEST_LIST = 60

/**
 * Plain data as YAML for people: records on one line each, the frame around them in blocks. Reads back as the same data. Written here
 * rather than by the YAML library, which knows one style for a whole document.
 */
export const yamlText = (value: Readonly<Record<string, unknown>>, comments: Comments = new Map()): string =>
  `${blockMap(value, '', '', comments, true).join('\n')}\n`

const blockMap = (
  map: Readonly<Record<string, unknown>>,
  indent: string,
  path: string,
  comments: Comments,
  isTop = false,
): readonly string[] =>
  Object.entries(map).flatMap(([key, value], index) => {
    const gap = isTop && index > 0 && isTall(value) ? [''] : []
    return [...gap, ...entry(`${indent}${scalar(key)}:`, value, indent, path === '' ? key : `${path}.${key}`, comments)]
  })

const entry = (head: string, value: unknown, indent: string, path: string, comments: Comments): readonly string[] => {
  const line = `${head} ${flow(value)}`
  if (!isTall(value) && line.length <= WIDEST) return [withComment(line, path, comments)]
  if (Array.isArray(value) && value.length > 0) return [head, ...blockList(value, `${indent}  `, path, comments)]
  if (isMap(value) && Object.keys(value).length > 0) return [head, ...blockMap(value, `${indent}  `, path, comments)]
  return [withComment(line, path, comments)]
}

const blockList = (list: readonly unknown[], indent: string, path: string, comments: Comments): readonly string[] =>
  list.flatMap((item, index) => {
    const here = `${path}[${idOf(item) ?? index}]`
    const line = `${indent}- ${flow(item)}`
    if (!isMap(item) || (!isTall(item) && line.length <= WIDEST)) return [withComment(line, here, comments)]
    const [first, ...rest] = blockMap(item, `${indent}  `, here, comments)
    return [`${indent}- ${first?.slice(indent.length + 2)}`, ...rest]
  })

const withComment = (line: string, path: string, comments: Comments): string => {
  const comment = comments.get(path)
  return comment === undefined ? line : `${line} # ${comment.replace(/\s+/g, ' ')}`
}

/** Whether a value deserves lines of its own: it holds records. */
const isTall = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((item) => isMap(item) || Array.isArray(item)) || value.join(', ').length > LONGEST_LIST
    : isMap(value) && Object.values(value).some((item) => isTall(item))

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const idOf = (item: unknown): string | undefined => (isMap(item) && typeof item.id === 'string' ? item.id : undefined)

const flow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (!isMap(value)) return scalar(value)
  return `{${Object.entries(value)
    .map(([key, inside]) => `${scalar(key)}: ${flow(inside)}`)
    .join(', ')}}`
}

/** Words that YAML, of one version or another, takes for something else than text. */
const TAKEN = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/i
/** Begins with a letter and holds nothing that means something in YAML, in blocks or in braces. */
const PLAIN = /^\p{L}[\p{L}\p{N}_./・-]*(?: [\p{L}\p{N}_./・-]+)*$/u

const scalar = (value: unknown): string => {
  if (typeof value !== 'string') return String(value)
  // JSON text is YAML, but for two line ends that JSON leaves bare.
  return PLAIN.test(value) && !TAKEN.test(value)
    ? value
    : JSON.stringify(value).replace(
        /[\u0085\u2028\u2029]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
}
