import type { Path } from './sourceNode.ts'

/** `tracks[0].phases[1].from`; a key that is no plain word stands in quotes: `jobs["a b"]`. */
export const formatPath = (path: Path): string => {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step)) text += `[${JSON.stringify(step)}]`
    else text += text === '' ? step : `.${step}`
  }
  return text
}

/**
 * The way a path text names inside a value: keys, positions, and ids of list entries (`household.adults[p1].birth`).
 * `undefined` where the value has no such place; the last step may be a key that does not exist yet.
 */
export const resolvePath = (root: unknown, text: string): Path | undefined => {
  const steps = text.match(/[^.[\]]+|\["(?:[^"\\]|\\.)*"\]|\[[^\]]+\]/g) ?? []
  const path: (string | number)[] = []
  let value = root
  for (const [index, step] of steps.entries()) {
    const next = stepInto(value, step)
    if (next === undefined) return undefined
    path.push(next)
    const inside = (value as Record<string | number, unknown>)[next]
    if (inside === undefined && index < steps.length - 1) return undefined
    value = inside
  }
  return path
}

const stepInto = (value: unknown, step: string): string | number | undefined => {
  if (value === null || typeof value !== 'object') return undefined
  if (!step.startsWith('[')) return Array.isArray(value) ? undefined : step
  const inner = step.slice(1, -1)
  if (!Array.isArray(value)) return inner.startsWith('"') ? (JSON.parse(inner) as string) : undefined
  const position = /^\d+$/.test(inner) ? Number(inner) : value.findIndex((item) => idOf(item) === inner)
  return position >= 0 && position < value.length ? position : undefined
}

const idOf = (item: unknown): unknown =>
  item !== null && typeof item === 'object' ? (item as { readonly id?: unknown }).id : undefined
