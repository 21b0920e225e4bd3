import { beforeEach, describe, expect, it } from 'vitest'
import { isReminderDue, lastBackup, noteFirstKept, rememberBackup, rememberReminded } from './backupTimes.ts'

const DAY = 86_400_000
const FIRST = Date.parse('2026-11-20T09:00:00+09:00')

describe('控えをすすめる', () => {
  beforeEach(() => localStorage.clear())

  it('何も残していない端末には言わない', () => {
    expect(isReminderDue(FIRST + 30 * DAY)).toBe(false)
  })

  it('残してから5日で、いちどだけ言う', () => {
    noteFirstKept(FIRST)
    noteFirstKept(FIRST + 4 * DAY)
    expect(isReminderDue(FIRST + 5 * DAY - 1)).toBe(false)
    expect(isReminderDue(FIRST + 5 * DAY)).toBe(true)
    rememberReminded()
    expect(isReminderDue(FIRST + 6 * DAY)).toBe(false)
  })

  it('控えがあれば言わない', () => {
    noteFirstKept(FIRST)
    rememberBackup(FIRST + DAY)
    expect(lastBackup()).toBe(FIRST + DAY)
    expect(isReminderDue(FIRST + 6 * DAY)).toBe(false)
  })

  it('時計がもどっても、言わない', () => {
    noteFirstKept(FIRST)
    expect(isReminderDue(0)).toBe(false)
  })
})
