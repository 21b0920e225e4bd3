import { Readable } from 'node:stream'
import type { Io } from '../io.ts'
import { main } from '../main.ts'

export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
  /** stdout as the one JSON document it has to be. */
  readonly json: () => unknown
}

/** Runs a command line in this process, with text for stdin. */
export const run = async (args: readonly string[], stdin = ''): Promise<Ran> => {
  let out = ''
  let err = ''
  const io: Io = {
    out: (text) => {
      out += typeof text === 'string' ? text : Buffer.from(text).toString()
      return Promise.resolve()
    },
    err: (text) => {
      err += text
    },
    stdin: Readable.from([Buffer.from(stdin)]),
    colour: false,
    liveErr: false,
    today: () => '2026-11-22',
    minuteUtc: () => 600,
  }
  const status = await main(args, io)
  return { status, out, err, json: () => JSON.parse(out) as unknown }
}

/** A committed plan of a family: `f01`. */
export const family = (id: string): string => {
  const file = FILES[id]
  if (file === undefined) throw new Error(`no family ${id}`)
  return new URL(`../../../../families/${file}.yohaku.yaml`, import.meta.url).pathname
}

const FILES: Readonly<Record<string, string>> = {
  f01: 'f01-seed-author',
  f02: 'f02-father-drops-off',
  f03: 'f03-short-commute',
  f04: 'f04-two-nurseries',
  f05: 'f05-father-reduced',
  f06: 'f06-alone-long-commute',
  f07: 'f07-relay-three-children',
  f08: 'f08-night-shift',
  f09: 'f09-telework-three-children',
  f10: 'f10-one-parent',
  f11: 'f11-first-grader',
  f12: 'f12-three-hour-round-trip',
}

export const FAMILIES = Object.keys(FILES)
