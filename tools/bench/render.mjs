/** The figures as text for a terminal: value, yardstick, ratio, and the bar it has to reach. */
export const renderFigures = ({ machine, cores, node, rounds, figures }) => {
  const lines = [`${machine}, ${cores} cores, Node ${node}; median of ${rounds} rounds`, '']
  for (const figure of figures) {
    lines.push(figure.name)
    lines.push(`  ours       ${amount(figure.value, figure.unit)}${bar(figure)}`)
    if (figure.yardstick) {
      lines.push(`  yardstick  ${amount(figure.yardstick.value, figure.unit)}   (${figure.yardstick.name})`)
      lines.push(`  ratio      ${figure.ratio < 10 ? figure.ratio.toFixed(2) : figure.ratio.toFixed(0)} ×`)
    }
    if (figure.agrees !== undefined)
      lines.push(`  results    ${figure.agrees ? 'agree with the yardstick' : 'DISAGREE with the yardstick'}`)
    for (const line of figure.notes ?? []) lines.push(`  ${line}`)
    lines.push('')
  }
  return lines.join('\n').trimEnd()
}

/** `67,540,531 activities/s`, `12.3 ms`: no more digits than a run repeats. */
export const amount = (value, unit) => {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`
}

const bar = ({ limit, meets, unit }) =>
  limit === undefined ? '' : `   ${meets ? 'meets' : 'MISSES'} the bar of ${amount(limit, unit)}`
