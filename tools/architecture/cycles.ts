import { dirname, join, normalize } from 'node:path'
import { importsOf, type Source } from './sources.ts'

/** Cycles of imports that survive compiling, each once, as `a → b → a`. */
export const cyclesIn = (files: readonly Pick<Source, 'path' | 'text'>[]): readonly string[] => {
  const edges = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly)
        .map(({ target }) => normalize(join(dirname(path), target))),
    ]),
  )
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (path: string, above: readonly string[]): void => {
    const at = above.indexOf(path)
    if (at >= 0) cycles.push([...above.slice(at), path].join(' → '))
    if (at >= 0 || done.has(path)) return
    for (const target of edges.get(path) ?? []) visit(target, [...above, path])
    done.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  return cycles
}
