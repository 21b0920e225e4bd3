import type { Plan } from '@yohaku/household'
import { useEffect } from 'react'
import { isNight } from '../features/settings/nightHours.ts'
import { showTheme, type Theme } from '../features/settings/theme.ts'
import type { RoomName } from './route.ts'
import { nowOf } from './useNow.ts'

/** `auto`: night comes and goes with the next screen, never under the eyes. */
export const useNightTheme = (theme: Theme, plan: Plan, now: () => Date, room: RoomName): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another room is when the light may change
  useEffect(() => {
    if (theme === 'auto') showTheme(isNight(plan, nowOf(now()).minutes) ? 'night' : 'system')
  }, [theme, room, now])
}
