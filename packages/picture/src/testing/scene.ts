import type { Plan } from '@yohaku/household'
import { parsePlan } from '@yohaku/household/yaml'
import { dayOutlook } from '@yohaku/projection'
import { sceneOf } from '../familyScene.ts'
import { personsOf } from '../people.ts'
import type { Scene } from '../scene.ts'
import type { SheetWords } from '../sheet/timetableSvg.ts'

/** For tests: words that are easy to find in a file. */
export const sheetWords: SheetWords = {
  clock: (minutes) => `${Math.floor(minutes / 60)}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`,
  hour: (minutes) => String(Math.floor(minutes / 60) % 24),
  about: (time) => `約 ${time}`,
  act: (act) => act,
  slack: (minutes) => `余白 ${minutes}分`,
  slackWord: '余白',
  minute: '分',
  late: (minutes) => `${minutes}分足りません`,
  gate: (_, time) => time,
  leaveDesk: (time) => time,
  title: 'わが家',
  subtitle: 'いつもの日',
  description: '一日のダイヤ。',
  promise: ({ kind }) => kind,
  foot: '目やす',
  language: 'ja',
}

/** For tests: the scene of a plan's ordinary day on its first track. */
export const sceneOfPlan = (plan: Plan): Scene => {
  const [track] = plan.tracks
  if (!track) throw new Error('a plan has a track')
  return sceneOf({
    plan,
    day: dayOutlook(plan, track),
    kept: null,
    mover: null,
    persons: personsOf(plan, {
      mother: '母',
      father: '父',
      guardian: '保護者',
      child: '子',
      helper: '登録した人',
      numbered: (name, n) => `${name}${n}`,
    }),
    placeWord: (id) => plan.places.find((place) => place.id === id)?.name ?? id,
  })
}

/** For tests: a plan from its text. */
export const planFrom = (text: string): Plan => {
  const read = parsePlan(text)
  if (!read.ok) throw new Error(read.error.map(({ code }) => code).join())
  return read.value.plan
}
