import Table from 'cli-table3'
import type { Paint } from './colour.ts'

/** A row of cells, or a heading over the rows that follow. */
export type Row = readonly string[] | { readonly heading: string }

const NOTHING = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
}

/**
 * A table for a person: the first columns, of text, to the left, the others to the right, two spaces between them, no lines but the one under the head. Widths are
 * those of Japanese characters.
 */
export const tableOf = (head: readonly string[], rows: readonly Row[], paint: Paint, textColumns = 1): string => {
  const columns = Math.max(head.length, ...rows.map((row) => ('heading' in row ? 1 : row.length)))
  const table = new Table({
    chars: { ...NOTHING, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: Array.from({ length: columns }, (_, column) => (column < textColumns ? 'left' : 'right')),
  })
  table.push(head.map((cell) => paint('bold', cell)))
  for (const row of rows) {
    if ('heading' in row) table.push([{ content: paint('underline', row.heading), colSpan: columns }])
    else table.push([...row])
  }
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`
}
