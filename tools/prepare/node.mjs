// Nothing here may need a recent Node: it is what tells a person that theirs is too old.

const OLDEST_NODE = [20, 19, 0]

/** Why this Node cannot run Yohaku and what to do, or null. `version` as in `process.version`. */
export const nodeProblem = (version) => {
  const found = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version)
  const parts = found ? found.slice(1, 4).map(Number) : [0, 0, 0]
  const difference = parts.map((part, index) => part - OLDEST_NODE[index]).find((each) => each !== 0)
  if (found && !(difference !== undefined && difference < 0)) return null
  return [
    `Yohaku needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${version}.`,
    'Install the current version from https://nodejs.org/ (or `nvm install 20`), then start again.',
  ].join('\n')
}

/** Ends the process with a clear message on a Node that is too old. */
export const requireNode = () => {
  const problem = nodeProblem(process.version)
  if (!problem) return
  console.error(problem)
  process.exit(1)
}
