import { decodeText, parseJsonDocument } from '@yohaku/household'
import type { BrokenPromise, EngineName, Network, NetworkFileProblem, Simulation } from '@yohaku/timetable'
import { type InputProblem, readInput } from '../input.ts'
import type { Io } from '../io.ts'
import { progressOf } from '../progress.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { paintFor } from '../terminal/colour.ts'

export interface SimulateOptions {
  readonly samples?: number
  readonly seed?: number
  /** Absent = the fastest that runs here. */
  readonly engine?: EngineName | 'exact'
}

/** A network of ten thousand events has about two million characters. */
const LARGEST = 64 * 1024 * 1024
const SAMPLES = 10_000

/** `yohaku simulate NETWORK.json`: any event-activity network. */
export const simulateCommand = async (
  file: string,
  { samples = SAMPLES, seed = 1, engine: asked }: SimulateOptions,
  answer: Answer,
  io: Io,
): Promise<number> => {
  const bytes = await readInput(file, io, LARGEST)
  if (!bytes.ok) return reportProblems(file, bytes.error, answer, io)
  const text = decodeText(bytes.value, LARGEST)
  if (!text.ok) return reportProblems(file, text.error, answer, io)
  const document = parseJsonDocument(text.value)
  if (!document.ok) return reportProblems(file, document.error, answer, io)
  const { brokenPromises, engineFor, parseNetwork, simulate } = await import('@yohaku/timetable')
  const network = parseNetwork(document.value.value)
  if (!network.ok) {
    const problems = network.error.map((problem) => ({
      ...inputProblem(problem),
      ...document.value.positionOf(problem.path),
    }))
    return reportProblems(file, problems, answer, io)
  }
  if (asked === 'exact') {
    const { exactSimulation } = await import('./exactSimulation.ts')
    return exactSimulation(network.value, answer, io)
  }
  const progress = progressOf(answer.text, io)
  const engine = engineFor(asked)
  const started = performance.now()
  const run = simulate(network.value, { samples, seed, engine, onProgress: progress.at })
  const elapsedMs = performance.now() - started
  progress.end()
  if (!run.ok)
    return reportProblems(
      file,
      [{ path: '', line: 0, column: 0, code: 'refused', found: JSON.stringify(run.error) }],
      answer,
      io,
    )
  const found = brokenPromises(network.value)
  const broken = found.ok ? found.value : []
  await nameBroken(broken, answer, io)
  const activitiesPerSecond = Math.round((network.value.activities.length * samples) / (elapsedMs / 1000))
  const speed = { engine: engine.name, elapsedMs, activitiesPerSecond }
  if (answer.json) await printJson({ ...simulationJson(run.value, speed), infeasible: broken }, io)
  else await io.out(await simulationText(network.value, run.value, speed, answer, io))
  return DONE
}

/** A deadline that no day can keep is no mistake of the file, but nobody should have to guess it from a chance of 0. */
const nameBroken = async (broken: readonly BrokenPromise[], { text }: Answer, io: Io): Promise<void> => {
  if (broken.length === 0) return
  const { brokenEvent } = await text.timetable()
  for (const { id, by, since, path } of broken)
    io.err(`${brokenEvent(id, String(by), since.map((one) => one.id).join(', '), path.join(' → '))}\n`)
}

interface Speed {
  readonly engine: EngineName
  readonly elapsedMs: number
  readonly activitiesPerSecond: number
}

const inputProblem = (problem: NetworkFileProblem): InputProblem => {
  const { type, path, ...facts } = problem
  const place = { path, line: 0, column: 0 }
  if (type === 'missing') return { ...place, code: 'missing_key', expected: problem.expected }
  if (type === 'unexpected') return { ...place, code: 'wrong_type', expected: problem.expected, found: problem.found }
  const [found, expected] = Object.values(facts).map((fact) => (Array.isArray(fact) ? fact.join(' → ') : String(fact)))
  return {
    ...place,
    code: type,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  }
}

const simulationJson = (
  { samples, seed, events, allOnTime }: Simulation,
  { engine, elapsedMs, activitiesPerSecond }: Speed,
): Record<string, unknown> => ({
  samples,
  seed,
  engine,
  events: Object.fromEntries(
    [...events].map(([id, { mean, quantiles, deadline }]) => [
      id,
      {
        mean,
        ...(deadline
          ? {
              onTime: deadline.onTime,
              latest: deadline.latest,
              expectedLateness: deadline.expectedLateness,
              slackAt: deadline.slackAt,
            }
          : {}),
        quantiles: Object.fromEntries(quantiles.map(({ p, time }) => [String(p), time])),
      },
    ]),
  ),
  allOnTime,
  elapsedMs: Math.round(elapsedMs * 100) / 100,
  activitiesPerSecond,
})

const simulationText = async (
  network: Network,
  { samples, events, allOnTime }: Simulation,
  { engine, elapsedMs, activitiesPerSecond }: Speed,
  { text }: Answer,
  io: Io,
): Promise<string> => {
  const { tableOf } = await import('../terminal/table.ts')
  const { says } = text
  const { rows } = says
  const paint = paintFor(io.colour)
  const number = (value: number): string => String(Math.round(value * 100) / 100)
  const percent = (share: number): string => `${(share * 100).toFixed(samples >= 100_000 ? 2 : 1)}%`
  const [some] = events.values()
  const shares = some?.quantiles.map(({ p }) => `${Math.round(p * 100)}%`) ?? []
  const body = [...events.values()].map(({ id, mean, quantiles, deadline }) => [
    id,
    number(mean),
    ...quantiles.map(({ time }) => number(time)),
    deadline ? number(deadline.latest) : '',
    deadline ? percent(deadline.onTime.p) : '',
    deadline ? `${percent(deadline.onTime.low)}–${percent(deadline.onTime.high)}` : '',
  ])
  const head = [rows.event, rows.mean, ...shares, rows.until, rows.onTime, rows.range].map((cell) => cell ?? '')
  const all = allOnTime ? `${rows.allOnTime}: ${percent(allOnTime.p)}\n` : ''
  const speed = `${says.counted('samples', samples)}, ${rows.elapsed} ${elapsedMs.toFixed(0)} ms, ${activitiesPerSecond.toLocaleString('en-US')} ${rows.perSecond} (${engine})\n`
  return `${paint('bold', network.name)}\n\n${tableOf(head, body, paint)}\n${all}${speed}`
}
