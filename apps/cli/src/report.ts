import type { InputProblem } from './input.ts'
import type { Io } from './io.ts'
import type { Text } from './text/text.ts'

/** How a command answers: in words or as one JSON document. */
export interface Answer {
  readonly json: boolean
  readonly text: Text
}

export const DONE = 0
export const INPUT_MISTAKE = 1
export const OUR_FAULT = 2

/** Every mistake at once: words on stderr; with `--json` the same as data on stdout. */
export const reportProblems = async (
  file: string,
  problems: readonly InputProblem[],
  { json, text }: Answer,
  io: Io,
): Promise<number> => {
  for (const problem of problems) io.err(`${problemLine(file, problem, text)}\n`)
  io.err(`${text.problems.count(problems.length)}\n`)
  if (json)
    await io.out(
      `${JSON.stringify({ ok: false, problems: problems.map((each) => jsonProblem(file, each, text)) }, null, 2)}\n`,
    )
  return INPUT_MISTAKE
}

/** `plan.yaml:12:5 jobs[0].fullTimeMonthly — … → …`: file, line and column as editors link them. */
export const problemLine = (file: string, problem: InputProblem, { problems }: Text): string => {
  const { line, column, path, fix } = problem
  const place = line > 0 ? `${file}:${line}:${column}` : file
  const mend = fix ? ` → ${problems.fix(fix)}` : ''
  return `${place}${path === '' ? '' : ` ${path}`} — ${problems.message(problem)}${mend}`
}

const jsonProblem = (file: string, problem: InputProblem, { problems }: Text): Record<string, unknown> => {
  const { path, line, column, code, expected, found, fix } = problem
  return {
    file,
    path,
    line,
    column,
    code,
    message: problems.message(problem),
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    fix: fix ? problems.fix(fix) : null,
  }
}

export const printJson = (value: unknown, io: Io): Promise<void> => io.out(`${JSON.stringify(value, null, 2)}\n`)
