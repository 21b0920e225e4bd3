import type { MeetingsOfDay } from '@yohaku/calendar'
import { createContext, useContext } from 'react'

/** The meetings of the day on the screen; `null` where no calendar was read. */
const MeetingsContext = createContext<MeetingsOfDay | null>(null)

export const MeetingsProvider = MeetingsContext.Provider

export const useMeetings = (): MeetingsOfDay | null => useContext(MeetingsContext)
