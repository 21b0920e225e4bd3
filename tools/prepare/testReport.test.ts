import { describe, expect, it } from 'vitest'
import { summarise } from './testReport.mjs'

const file = (name: string, ...statuses: readonly string[]) => ({
  name: `/somewhere/${name}`,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status) => ({ status })),
})
const UNIT = file('yen.test.ts', 'passed', 'passed')
const BROWSER = file('Day.browser.test.tsx', 'passed')
const JOURNEY = file('apps/web/journeys/first.journey.test.ts', 'passed')
const run = (testResults: readonly unknown[], more = {}) =>
  summarise({ report: { testResults }, code: 0, broken: [], partial: false, ...more })

describe('テストの結びの一行', () => {
  it('すべて通れば緑', () => {
    expect(run([UNIT, BROWSER, JOURNEY])).toEqual({ reasons: [], line: '4 passed, 0 failed, 0 skipped', green: true })
  })

  it('落ちたもの、飛ばしたもの、これから書くものを数える', () => {
    const mixed = file('a.test.ts', 'passed', 'failed', 'skipped', 'pending', 'todo')
    const summary = run([mixed, BROWSER, JOURNEY], { code: 1 })
    expect(summary).toEqual({ reasons: [], line: '3 passed, 1 failed, 3 skipped', green: false })
  })

  it.each([
    ['ブラウザの試験がない', [UNIT, JOURNEY], 'browser'],
    ['ブラウザの試験がすべて飛ばされた', [UNIT, JOURNEY, file('Day.browser.test.tsx', 'skipped')], 'browser'],
    ['旅の試験がない', [UNIT, BROWSER], 'journeys'],
    ['旅の試験が大きさの番人だけ', [UNIT, BROWSER, file('tools/firstLoad.journey.test.ts', 'passed')], 'journeys'],
  ])('%s なら、ほかがすべて通っても赤', (_title, files, project) => {
    const { reasons, line, green } = run(files)
    expect(green).toBe(false)
    expect(line).toMatch(/ 1 failed, /)
    expect(reasons).toEqual([expect.stringContaining(`No test of the project “${project}” was executed`)])
  })

  it('一部だけを頼まれたときは、ブラウザがなくても緑', () => {
    expect(run([UNIT], { partial: true }).green).toBe(true)
    expect(run([], { partial: true })).toMatchObject({ green: false, reasons: ['No test was found.'] })
  })

  it('読みこめなかったファイルは、一つの失敗', () => {
    const unreadable = { ...file('b.test.ts'), status: 'failed', message: '\nCannot find module x\n at …' }
    const { reasons, line, green } = run([UNIT, BROWSER, JOURNEY, unreadable], { code: 1 })
    expect([line, green]).toEqual(['4 passed, 1 failed, 0 skipped', false])
    expect(reasons).toEqual(['/somewhere/b.test.ts failed as a whole: Cannot find module x'])
  })

  it('試験は通っても vitest が失敗で終われば赤', () => {
    const { reasons, green } = run([UNIT, BROWSER, JOURNEY], { code: 1 })
    expect([reasons.length, green]).toEqual([1, false])
    expect(reasons[0]).toContain('an error outside the tests')
  })

  it('型が合わなければ、試験がすべて通っても赤', () => {
    const { line, green } = run([UNIT, BROWSER, JOURNEY], { broken: ['types'] })
    expect([line, green]).toEqual(['4 passed, 1 failed, 0 skipped', false])
  })

  it('報告そのものがなければ赤', () => {
    expect(summarise({ report: null, code: 1, broken: [], partial: true }).green).toBe(false)
    expect(summarise({ report: null, code: 0, broken: [], partial: true }).green).toBe(false)
  })
})
