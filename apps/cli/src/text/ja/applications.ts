import type { ApplicationWorth } from '@yohaku/projection'
import { applications as shared } from '@yohaku/words/ja/applications'
import type { ApplicationText } from '../guideText.ts'
import { says } from './says.ts'

/** The months the amount is for, where it is more than one. */
const covered = (covers: ApplicationWorth['covers']): string =>
  covers === null || covers.from === covers.to ? '' : `(${says.month(covers.from)}から${says.month(covers.to)}までの分)`

export const applications: ApplicationText = {
  ...shared,
  titled: (name, term) => `${name}(${term})`,
  letterTo: (isForPersonnel) => (isForPersonnel ? '会社にわたす文:' : '窓口にわたす文:'),
  targetPast: (day) => `目やすの日(${day})はすぎました。あとから出せます`,
  due: (day) => `しめきり ${day}`,
  noDue: 'しめきりは会社・市区町村で変わります',
  worth: ({ unit, ifFiledToday, ifFiledInAYear, covers }) =>
    unit === 'yen'
      ? `きょう出すと ${says.yen(ifFiledToday)}${covered(covers)}、1年あとだと ${says.yen(ifFiledInAYear)}`
      : `65歳からの年金が、きょう出すと年${says.yen(ifFiledToday)}${covered(covers)}、1年あとだと年${says.yen(ifFiledInAYear)}ふえる見込み`,
  filed: '出した届出',
}
