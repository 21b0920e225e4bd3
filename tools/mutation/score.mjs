const NOTICED = ['Killed', 'Timeout']
const UNNOTICED = ['Survived', 'NoCoverage']

/**
 * @typedef {{ status: string, location: { start: { line: number, column: number }, end: { line: number, column: number } }, replacement?: string }} Mutant
 * @typedef {Readonly<Record<string, { source: string, mutants: readonly Mutant[] }>>} Files
 * @typedef {{ name: string, killed: number, judged: number }} Score
 */

/**
 * How many changes of a folder were noticed, of those that could run. A change that keeps a file from loading is not
 * counted: it could never have been released.
 *
 * @param {string} name
 * @param {Files} files
 * @returns {Score}
 */
export const scoreOf = (name, files) => {
  const all = Object.values(files).flatMap(({ mutants }) => mutants)
  const killed = all.filter(({ status }) => NOTICED.includes(status)).length
  return { name, killed, judged: killed + all.filter(({ status }) => UNNOTICED.includes(status)).length }
}

/**
 * One line for each change nobody noticed: where it is, what stood there, what was put in its place.
 *
 * @param {Files} files
 */
export const survivorsOf = (files) =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => UNNOTICED.includes(status))
      .map(({ location: { start, end }, replacement = '' }) => {
        const line = source.split('\n')[start.line - 1] ?? ''
        const stood = line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined)
        return `${file}:${start.line}  ${shortened(stood)}  →  ${shortened(replacement)}`
      }),
  )

/**
 * The scores as a Markdown table with their total.
 *
 * @param {readonly Score[]} scores
 */
export const tableOf = (scores) => {
  const total = { name: '**together**', killed: sumOf(scores, 'killed'), judged: sumOf(scores, 'judged') }
  const rows = [...scores, total].map((score) => {
    const { name, killed, judged } = score
    return `| ${name} | ${judged} | ${judged - killed} | ${percentOf(score).toFixed(1)} % |`
  })
  return {
    table: ['| Folder | Changes | Not noticed | Score |', '|---|---:|---:|---:|', ...rows].join('\n'),
    percent: percentOf(total),
  }
}

const sumOf = (scores, key) => scores.reduce((sum, score) => sum + score[key], 0)

const percentOf = ({ killed, judged }) => (judged === 0 ? 100 : (killed * 100) / judged)

const shortened = (text) => {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
