import type { Plan, Track } from '@yohaku/household'
import { formatClock } from '@yohaku/kernel'
import { personsOf, type Scene, type SheetWords, sceneOf } from '@yohaku/picture'
import type { DayOutlook } from '@yohaku/projection'
import { planWords } from '../planWords.ts'
import type { ExportText } from '../text/exportText.ts'
import type { Text } from '../text/text.ts'

/** The day as it is drawn, in the words of the command line. */
export const sheetOf = (
  plan: Plan,
  track: Track,
  day: DayOutlook,
  text: Text,
  words: ExportText,
): { readonly scene: Scene; readonly words: SheetWords } => {
  const { words: codes } = text
  const { drawing, sheet } = words
  const of = planWords(plan, text)
  const persons = personsOf(plan, words.people)
  const name = (id: string): string => persons.find((person) => person.id === id)?.name ?? id
  const placeWord = (id: string): string => {
    const place = plan.places.find((one) => one.id === id)
    return place?.name ?? codes.place[place?.kind ?? ''] ?? id
  }
  const pattern = plan.days.find(({ id }) => id === day.day)
  const weekdays = pattern?.weekdays.map((weekday) => codes.weekday[weekday] ?? weekday) ?? []
  return {
    scene: sceneOf({ plan, day, kept: null, mover: plan.household.adults[0]?.id ?? null, persons, placeWord }),
    words: {
      clock: formatClock,
      hour: (minutes) => String(Math.floor(minutes / 60) % 24),
      ...drawing,
      act: (act) => codes.act[act] ?? act,
      gate: (kind, time, place) => drawing.gate[kind](time, place === 'nursery' || place === 'kindergarten'),
      title: plan.title,
      subtitle: [of.track(track.id, track.name ?? null), pattern?.name ?? '', text.says.list(weekdays)]
        .filter(Boolean)
        .join('  '),
      description: sheet.describe,
      promise: ({ kind, who, place, slackMinutes }) =>
        sheet.promise(
          sheet.promiseKind[kind],
          text.says.list(who.map(name)),
          placeWord(place),
          slackMinutes < 0 ? drawing.late(-slackMinutes) : drawing.slack(slackMinutes),
        ),
      foot: sheet.foot,
      language: words.language,
    },
  }
}
