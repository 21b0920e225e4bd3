import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isAbandoned, withLock } from './lock.mjs'

let home: string
let path: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'yohaku-lock-'))
  path = join(home, 'cache/install.lock')
})
afterEach(() => rmSync(home, { recursive: true }))

const hold = (owner: unknown, secondsAgo = 0): void => {
  mkdirSync(path, { recursive: true })
  if (owner !== null) writeFileSync(join(path, 'owner.json'), JSON.stringify(owner))
  const time = Date.now() / 1000 - secondsAgo
  utimesSync(path, time, time)
}
const finishedProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid
const quick = { pollMs: 5, patienceMs: 200 }

describe('二つの npm start が同時に入れないための鍵', () => {
  it('仕事のあいだだけ持ち、終われば返す', async () => {
    expect(await withLock(path, async () => existsSync(path))).toBe(true)
    expect(existsSync(path)).toBe(false)
  })

  it('仕事が失敗しても返す', async () => {
    const failing = withLock(path, async () => {
      throw new Error('npm failed')
    })
    await expect(failing).rejects.toThrow('npm failed')
    expect(existsSync(path)).toBe(false)
  })

  it('待っている人は、前の人が終わってから入る。重なることはない', async () => {
    let inside = 0
    let most = 0
    const work = async () => {
      inside++
      most = Math.max(most, inside)
      await sleep(10)
      inside--
    }
    await Promise.all(Array.from({ length: 6 }, () => withLock(path, work, { pollMs: 2 })))
    expect(most).toBe(1)
  })

  it('待っていることを一度だけ言い、いつまでも待たず、どうすればよいかを言う', async () => {
    hold({ pid: process.pid, host: hostname(), since: '2026-04-01T08:00:00Z' })
    const told: unknown[] = []
    const waiting = withLock(path, async () => 'done', { ...quick, onWait: (owner: unknown) => told.push(owner) })
    await expect(waiting).rejects.toThrow(/2026-04-01T08:00:00Z.*delete the folder.*install\.lock/)
    expect(told).toHaveLength(1)
    expect(existsSync(path)).toBe(true)
  })

  it('持ち主の消えた鍵は、引き継ぐ', async () => {
    hold({ pid: finishedProcess(), host: hostname(), since: '2026-04-01T08:00:00Z' })
    expect(await withLock(path, async () => 'done', quick)).toBe('done')
    expect(existsSync(path)).toBe(false)
  })

  it('こわれた鍵（持ち主の名がない）は、少し待ってから引き継ぐ', async () => {
    hold(null, 60)
    expect(await withLock(path, async () => 'done', quick)).toBe('done')
    hold(null, 0)
    await expect(withLock(path, async () => 'done', quick)).rejects.toThrow('delete the folder')
  })

  it.each([
    ['生きている持ち主', { pid: 1, host: 'here' }, 1e9, true, false],
    ['もういない持ち主', { pid: 1, host: 'here' }, 0, false, true],
    ['別の機械の持ち主（生死が分からない）', { pid: 1, host: 'there' }, 1e9, false, false],
    ['名のない、新しい鍵', null, 9_999, false, false],
    ['名のない、古い鍵', null, 10_001, false, true],
  ])('%s', (_title, owner, age, alive, abandoned) => {
    expect(isAbandoned(owner, age, { host: 'here', isAlive: () => alive })).toBe(abandoned)
  })
})
