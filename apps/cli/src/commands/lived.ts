import type { Plan } from '@yohaku/household'
import { err, ok, type Result } from '@yohaku/kernel'
import type { LearnedKind, LivedOutlook } from '@yohaku/projection'
import { type InputProblem, readInput } from '../input.ts'
import type { Io } from '../io.ts'
import { clockText, type PlanWords } from '../planWords.ts'
import type { Paint } from '../terminal/colour.ts'
import { tableOf } from '../terminal/table.ts'
import type { LivedText } from '../text/dayText.ts'
import type { Text } from '../text/text.ts'

/** Years of taps; what is larger is another kind of file. */
const LARGEST = 1024 * 1024

/** What a log of lived days (`--lived FILE`) makes of a plan on one of its tracks. */
export const readLived = async (
  file: string,
  plan: Plan,
  track: string | undefined,
  io: Io,
): Promise<Result<LivedOutlook, readonly InputProblem[]>> => {
  const bytes = await readInput(file, io, LARGEST)
  if (!bytes.ok) return bytes
  const { parseLived } = await import('@yohaku/household/yaml')
  const log = parseLived(bytes.value)
  if (!log.ok) return log
  const { livedOf, presentTrack, withTracks } = await import('@yohaku/projection')
  const of = withTracks(plan).tracks.find(({ id }) => id === track) ?? presentTrack(plan)
  const lived = livedOf(plan, of, log.value)
  return lived.ok
    ? ok(lived.value)
    : err(
        lived.error.map(({ path, found, known }) => ({
          ...{ path, line: 0, column: 0, found, expected: known.join(', ') },
          code: path.endsWith('step') ? 'unknown_id' : 'day_unknown',
        })),
      )
}

/** Planned and real times, and how much the family's own days count by now. */
export const livedText = (
  plan: Plan,
  { learned, taps }: LivedOutlook,
  { of, words, text, paint }: { of: PlanWords; words: LivedText; text: Text; paint: Paint },
): string => {
  const steps = new Map(plan.days.flatMap((day) => day.steps.map((step) => [step.id, step])))
  const named = (id: string): string => {
    const step = steps.get(id)
    return step === undefined ? id : `${of.people(step.who)} ${text.words.act[step.act] ?? step.act}`
  }
  const kinds = learned.kinds.map(({ kind, count, weightOfOwn, mean }: LearnedKind) => [
    words.kind[kind] ?? kind,
    String(count),
    words.weight(weightOfOwn),
    ...[mean.before, mean.own, mean.after].map(words.minutes),
  ])
  return [
    `\n${paint('underline', words.heading(learned.days))}\n`,
    learned.kinds.length === 0 ? `  ${words.nothing}\n` : tableOf([...words.head], kinds, paint),
    `  ${words.prior(learned.priorDays)}\n`,
    learned.unclear === 0 ? '' : `  ${words.unclear(learned.unclear)}\n`,
    learned.kinds.some(({ shared }) => shared > 0) ? `  ${words.shared}\n` : '',
    learned.faster === 0 ? '' : `  ${words.faster(learned.faster)}\n`,
    ...taps
      .slice(-LAST_TAPS)
      .map(
        ({ date, step, what, planned, actual }) =>
          `  ${words.tap(date, named(step), words.what[what], clockText(planned), clockText(actual))}\n`,
      ),
  ].join('')
}

/** The newest ones; the rest stands in the file. */
const LAST_TAPS = 6
