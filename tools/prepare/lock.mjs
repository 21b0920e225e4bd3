import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A lock whose owner could not be written down for so long belongs to nobody. */
const UNSIGNED_GRACE_MS = 10_000

/**
 * Does `work` while holding the lock directory `path`: a directory can be made by one process only, whatever the file
 * system. Waits while another process holds it (calling `onWait` once), takes over a lock whose owner is gone, gives up
 * with an error after `patienceMs`.
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T> | T} work
 * @param {{ onWait?: (owner: { pid: number, host: string, since: string } | null) => void, patienceMs?: number, pollMs?: number }} [options]
 * @returns {Promise<T>}
 */
export const withLock = async (path, work, { onWait = () => {}, patienceMs = 15 * 60_000, pollMs = 300 } = {}) => {
  const release = await take(path, { onWait, patienceMs, pollMs })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

const take = async (path, { onWait, patienceMs, pollMs }) => {
  mkdirSync(dirname(path), { recursive: true })
  const deadline = Date.now() + patienceMs
  let told = false
  for (;;) {
    try {
      mkdirSync(path)
      const owner = JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() })
      writeFileSync(join(path, 'owner.json'), owner)
      return () => rmSync(path, { recursive: true, force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const seen = readOwner(path)
    if (isAbandoned(seen, ageOf(path))) {
      discard(path, seen)
      continue
    }
    if (Date.now() > deadline)
      throw new Error(
        `Another Yohaku (process ${seen?.pid ?? 'unknown'}) has been installing since ${seen?.since ?? 'unknown'}. ` +
          `If that cannot be, delete the folder ${path} and start again.`,
      )
    if (!told) onWait(seen)
    told = true
    await sleep(pollMs)
  }
}

/** Whether the owner of a lock can no longer give it back. `owner` is null where it is not (yet) written down. */
export const isAbandoned = (owner, ageMs, { host = hostname(), isAlive = processIsAlive } = {}) => {
  if (owner === null) return ageMs > UNSIGNED_GRACE_MS
  return owner.host === host && !isAlive(owner.pid)
}

const processIsAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Moves the lock aside before deleting it, and puts it back when somebody else had taken it over in between. */
const discard = (path, seen) => {
  const aside = `${path}.${process.pid}.abandoned`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (JSON.stringify(readOwner(aside)) !== JSON.stringify(seen)) {
    try {
      renameSync(aside, path)
      return
    } catch {
      // Somebody has the lock again: what was moved aside is of no use to anybody.
    }
  }
  rmSync(aside, { recursive: true, force: true })
}

const readOwner = (path) => {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(join(path, 'owner.json'), 'utf8'))
    return { pid, host, since }
  } catch {
    return null
  }
}

const ageOf = (path) => {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
  }
}
