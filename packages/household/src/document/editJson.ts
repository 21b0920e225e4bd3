import type { Path, SourceNode } from '../text/sourceNode.ts'
import type { Change } from './edit.ts'

/** The document written anew with one change, in its order and with its indentation. */
export const editJson = (text: string, root: SourceNode, { path, value }: Change): string => {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? (text.includes('\n') ? 2 : 0)
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const tail = /\s*$/.exec(text)?.[0] ?? ''
  const written = JSON.stringify(replaced(root.value, path, value), null, indent)
  return mark + (text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written) + tail
}

const replaced = (root: unknown, [step, ...rest]: Path, value: unknown): unknown => {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list = [...(root as readonly unknown[])]
    const inside = replaced(list[step], rest, value)
    list.splice(step, 1, ...(inside === undefined ? [] : [inside]))
    return list
  }
  const map = root as Readonly<Record<string, unknown>>
  const { [step]: before, ...others } = map
  const inside = replaced(before, rest, value)
  if (inside === undefined) return others
  return { ...map, [step]: inside }
}
