import type { Plan, Track } from '@yohaku/household'
import { date } from '@yohaku/kernel'
import type { DayOutlook } from '@yohaku/projection'
import { outFileProblems, writeWhole } from '../export/outFile.ts'
import type { InputProblem } from '../input.ts'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { mistake, spanProblems, trackProblems } from '../requests.ts'

export interface ExportFlags {
  readonly ics?: string
  readonly svg?: string
  readonly png?: string
  readonly anonymous?: string
  readonly track?: string
  readonly day?: string
  readonly today?: string
  readonly portrait?: true
}

const KINDS = ['ics', 'svg', 'png', 'anonymous'] as const
type Kind = (typeof KINDS)[number]

interface Made {
  readonly kind: Kind
  readonly file: string
  readonly content: string | Uint8Array
  readonly entries: number | null
}

/** `yohaku export PLAN --ics FILE …`: everything asked for is made first and written last, so that a mistake writes nothing. */
export const exportCommand = async (file: string, flags: ExportFlags, answer: Answer, io: Io): Promise<number> => {
  const asked = KINDS.flatMap((kind) => (flags[kind] === undefined ? [] : [{ kind, file: flags[kind] }]))
  const wrong = asked.length === 0 ? [mistake('nothing_to_export', '', KINDS.map((kind) => `--${kind}`).join(' '))] : []
  const names = await outFileProblems(
    file,
    asked.map((one) => one.file),
  )
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, [...wrong, ...names, ...read.error], answer, io)
  const { withTracks, findPattern, dayOutlook } = await import('@yohaku/projection')
  const plan = withTracks(read.value.plan)
  const { today = io.today() } = flags
  const trackId = flags.track ?? plan.tracks[0]?.id ?? ''
  const track = plan.tracks.find(({ id }) => id === trackId)
  const pattern = findPattern(plan, flags.day)
  const dayProblem =
    pattern.ok || flags.day === undefined ? [] : [mistake('day_unknown', flags.day, pattern.error.known.join(', '))]
  const problems = [
    ...wrong,
    ...names,
    ...trackProblems(plan, [trackId]),
    ...dayProblem,
    ...(flags.ics === undefined ? [] : await spanProblems(plan)),
  ]
  if (problems.length > 0 || track === undefined) return reportProblems(file, problems, answer, io)
  const on = date(today)
  const day = dayOutlook(plan, track, { on, ...(flags.day === undefined ? {} : { day: flags.day }) })
  const made: Made[] = []
  for (const { kind, file: name } of asked) {
    const one = await make(kind, { given: read.value.plan, plan, track, day, today, flags }, answer, io)
    if (one === null) return reportProblems(name, [MISSING_PARTS], answer, io)
    made.push({ ...one, kind, file: name })
  }
  for (const { file: name, content } of made) await writeWhole(name, content)
  const { wrote } = await answer.text.exporting()
  if (answer.json) await printJson({ ok: true, track: trackId, today, written: made.map(summary) }, io)
  else await io.out(made.map((one) => `${wrote(one.kind, one.file, one.entries)}\n`).join(''))
  return DONE
}

const MISSING_PARTS: InputProblem = mistake(
  'png_parts_missing',
  '',
  '@resvg/resvg-wasm subset-font @fontsource/zen-kaku-gothic-new @fontsource/ibm-plex-sans',
)

const summary = ({ kind, file, content, entries }: Made): Record<string, unknown> => ({
  kind,
  file,
  bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
  ...(entries === null ? {} : { entries }),
})

interface Facts {
  /** The plan as it was read, and with its tracks written out. */
  readonly given: Plan
  readonly plan: Plan
  readonly track: Track
  readonly day: DayOutlook
  readonly today: string
  readonly flags: ExportFlags
}

const make = async (
  kind: Kind,
  { given, plan, track, day, today, flags }: Facts,
  { text }: Answer,
  io: Io,
): Promise<Pick<Made, 'content' | 'entries'> | null> => {
  const exporting = await text.exporting()
  switch (kind) {
    case 'ics': {
      const { calendarFile } = await import('../export/calendar.ts')
      const minute = flags.today === undefined ? io.minuteUtc() : 0
      const { text: content, entries } = calendarFile(
        plan,
        track,
        { today, minute },
        { text, guide: await text.guide(), exporting },
      )
      return { content, entries }
    }
    case 'anonymous': {
      const { anonymise } = await import('@yohaku/projection')
      const { writePlan } = await import('@yohaku/household')
      const shared = anonymise(given, { on: date(today), title: exporting.sheet.anonymous })
      return { content: writePlan(shared, /\.json$/i.test(flags.anonymous ?? '') ? 'json' : 'yaml'), entries: null }
    }
    case 'svg':
    case 'png': {
      const { sheetOf } = await import('../export/sheet.ts')
      const { timetableSvg } = await import('@yohaku/picture')
      const sheet = sheetOf(plan, track, day, text, exporting)
      const svg = timetableSvg(sheet.scene, sheet.words, {
        orientation: flags.portrait ? 'portrait' : 'landscape',
        paper: 'paper',
      })
      if (kind === 'svg') return { content: svg, entries: null }
      const { pngOf } = await import('../export/png.ts')
      const content = await pngOf(svg)
      return content === null ? null : { content, entries: null }
    }
  }
}
