import type { HolidayId } from '@yohaku/law'
import type { Words } from '../words.ts'

/** 国民の祝日と休日。 */
export const holidays: Words<HolidayId> = {
  newYear: '元日',
  comingOfAge: '成人の日',
  foundation: '建国記念の日',
  emperorsBirthday: '天皇誕生日',
  vernalEquinox: '春分の日',
  showa: '昭和の日',
  constitution: '憲法記念日',
  greenery: 'みどりの日',
  children: 'こどもの日',
  marine: '海の日',
  mountain: '山の日',
  respectForTheAged: '敬老の日',
  autumnalEquinox: '秋分の日',
  sports: 'スポーツの日',
  culture: '文化の日',
  labourThanksgiving: '勤労感謝の日',
  substitute: '振替休日など',
}
