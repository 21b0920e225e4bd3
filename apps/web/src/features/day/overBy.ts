import { type Drawing, pxToTime } from '@yohaku/picture'

/** The keys of the words in a drawing that speak of something before `now`, minutes of the day: labels, and what is written into slack that is used up. */
export const overBy = ({ frame, labels, whites }: Drawing, now: number): ReadonlySet<string> => {
  const ends = ({ x, y, width, height }: Drawing['ground']): number =>
    pxToTime(frame.time, frame.orientation === 'portrait' ? y + height : x + width)
  return new Set([
    ...labels.filter(({ minutes }) => minutes < now).map(({ key }) => `label-${key}`),
    ...whites
      .filter(({ rect }) => ends(rect) < now)
      .flatMap(({ key }) => ['', 'figure-', 'unit-', 'dim-'].map((part) => `slack-${part}${key}`)),
  ])
}
