import { type Document, isAlias, isCollection, isSeq, type Node, parseDocument } from 'yaml'
import type { Path } from '../text/sourceNode.ts'
import type { Change } from './edit.ts'

/**
 * A change that is more than one plain value. The library writes the document anew: comments, order and the style of every part stay,
 * spaces inside lines may not.
 */
export const editYaml = (text: string, { path, value }: Change): string => {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: false })
  writeOutAliases(document, path)
  if (value === undefined) document.deleteIn(path)
  else document.setIn(path, styled(document, path, value))
  const written = document.toString({
    lineWidth: 0,
    flowCollectionPadding: count(text, /[{[] +[^\s\]}]/g) > count(text, /[{[][^\s\]}]/g),
    indent: indentOf(text),
    indentSeq: !/^(\S.*:)[ \t]*(?:#.*)?\r?\n- /m.test(text),
  })
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const lines = text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written
  return mark + lines.replace(/^\uFEFF/, '')
}

/** A new entry of a list is written like the one before it. */
const styled = (document: Document, path: Path, value: unknown): unknown => {
  const node = document.createNode(value) as Node
  const before = document.getIn(path, true)
  const parent = document.getIn(path.slice(0, -1), true)
  const sibling = isSeq(parent) ? parent.items.at(-1) : undefined
  const model = isCollection(before) ? before : isCollection(sibling) ? sibling : undefined
  if (isCollection(node)) {
    if (model?.flow || (isCollection(parent) && parent.flow)) node.flow = true
    else if (isSeq(node) && node.items.every((item) => !isCollection(item))) node.flow = true
    else if (isSeq(node) && isSeq(model) && model.items.every((item) => isCollection(item) && item.flow))
      for (const item of node.items) if (isCollection(item)) item.flow = true
  }
  return node
}

/** Where the way leads through an alias, its value is written out there, so that the other places keep theirs. */
const writeOutAliases = (document: Document, path: Path): void => {
  for (let length = 1; length < path.length; length++) {
    const at = path.slice(0, length)
    const node = document.getIn(at, true)
    if (isAlias(node)) document.setIn(at, document.createNode(node.toJS(document)))
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const indentOf = (text: string): number => {
  const spaces = /^[^\s#].*:[ \t]*(?:#.*)?\r?\n( +)\S/m.exec(text)?.[1]
  return Math.max(1, Math.min(8, spaces?.length ?? 2))
}
