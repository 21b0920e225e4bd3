/** Projects a full run must have executed: a green run without a browser would prove nothing about the screens. */
const PROJECTS = [
  { name: 'browser', file: /\.browser\.test\.tsx?$/ },
  { name: 'journeys', file: /apps[\\/]web[\\/]journeys[\\/].*\.journey\.test\.ts$/ },
]

/**
 * What a run says in its last lines. `report` is vitest's JSON report (null when there is none), `code` vitest's exit
 * code, `broken` the names of steps that failed before the tests, `partial` whether only some tests were asked for.
 */
export const summarise = ({ report, code, broken, partial }) => {
  const files = report?.testResults ?? []
  const tests = files.flatMap((file) => file.assertionResults)
  const passed = tests.filter((test) => test.status === 'passed').length
  const failedTests = tests.filter((test) => test.status === 'failed').length
  // A file that fails as a whole (it cannot be loaded, a hook throws) may hold no failed test of its own.
  const failedFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const skipped = tests.length - passed - failedTests
  const reasons = broken.map((name) => `The step “${name}” failed before the tests; its message is above.`)
  for (const file of failedFiles) reasons.push(`${file.name} failed as a whole: ${firstLine(file.message)}`)
  if (!partial)
    for (const { name, file } of PROJECTS)
      if (!ran(files, file))
        reasons.push(`No test of the project “${name}” was executed: this run says nothing about it.`)
  const stopped = code !== 0 && failedTests === 0 && failedFiles.length === 0 && broken.length === 0
  if (stopped) reasons.push(`vitest ended with ${code} although no test failed: an error outside the tests, see above.`)
  if (code === 0 && tests.length === 0) reasons.push('No test was found.')

  const failed = failedTests + reasons.length
  return { reasons, line: `${passed} passed, ${failed} failed, ${skipped} skipped`, green: failed === 0 }
}

const ran = (files, pattern) =>
  files.some(
    (file) =>
      pattern.test(file.name) && file.assertionResults.some(({ status }) => status === 'passed' || status === 'failed'),
  )

const firstLine = (message) => message?.split('\n').find((line) => line.trim() !== '') ?? 'no message'
