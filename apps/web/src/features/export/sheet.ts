import type { Plan } from '@yohaku/household'
import { timetableSvg } from '@yohaku/picture'
import type { DayOutlook, TrackSummary } from '@yohaku/projection'
import type { TextOf } from '../../text/rooms.ts'
import { trackName } from '../compare/trackWords.ts'
import { dayNameOf } from '../day/dayName.ts'
import { diagramWords, sceneOf } from '../day/familyScene.ts'
import { namesOf, peopleOf, placeWord } from '../day/people.ts'
import { slackWords } from '../day/summary.ts'

export interface SheetFacts {
  readonly plan: Plan
  readonly track: TrackSummary
  readonly day: DayOutlook
}

/** What stands under the title: the track and the day. */
export const sheetSubtitle = ({ plan, track, day }: SheetFacts, text: TextOf<'export'>): string =>
  [trackName(track, text), dayNameOf(plan, day.day, text)].filter(Boolean).join('  ')

/** ダイヤの絵: the drawing of the screen as a page of its own. */
export const sheetSvg = (facts: SheetFacts, text: TextOf<'export'>, fontFaces?: string): string => {
  const { plan, day } = facts
  const { sheet: words } = text
  const people = peopleOf(plan, text)
  return timetableSvg(
    sceneOf({ plan, day, kept: null, mover: plan.household.adults[0]?.id ?? null }, text),
    {
      ...diagramWords(text),
      title: plan.title,
      subtitle: sheetSubtitle(facts, text),
      description: words.describe,
      promise: ({ kind, who, place, slackMinutes }) =>
        words.promise(
          words.promiseKind[kind],
          namesOf(people, who, text),
          placeWord(plan, place, text),
          slackWords(slackMinutes, text),
        ),
      foot: words.foot,
      language: text.language,
    },
    { orientation: 'landscape', paper: 'paper', ...(fontFaces === undefined ? {} : { fontFaces }) },
  )
}
