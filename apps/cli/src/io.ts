import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes; a test hands in its own. */
export interface Io {
  /** Writes to stdout, text or its UTF-8 bytes; resolves when there is room for more. */
  readonly out: (text: string | Uint8Array) => Promise<void>
  readonly err: (text: string) => void
  readonly stdin: Readable
  /** Whether stdout may have colours: a terminal, and no `NO_COLOR`. */
  readonly colour: boolean
  /** Whether stderr is a terminal, so that a progress line may overwrite itself. */
  readonly liveErr: boolean
  /** Today's date in the local time zone, `YYYY-MM-DD`. */
  readonly today: () => string
  /** Minute of the day in UTC. */
  readonly minuteUtc: () => number
}

/** Nobody reads stdout any more (`yohaku … | head`): not a mistake, the command ends. */
export class ReaderGone extends Error {}

export const processIo = (): Io => {
  const { stdout, stderr, stdin, env } = process
  let gone = false
  // Without a listener the first broken pipe would end the process with a stack.
  stdout.on('error', () => {
    gone = true
  })
  stderr.on('error', () => undefined)
  return {
    out: async (text) => {
      if (gone) throw new ReaderGone()
      if (stdout.write(text)) return
      await roomOrEnd(stdout)
      if (gone || stdout.destroyed) throw new ReaderGone()
    },
    err: (text) => {
      stderr.write(text)
    },
    stdin,
    colour: stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    liveErr: stderr.isTTY === true,
    today: () => localDate(new Date()),
    minuteUtc: () => Math.floor((Date.now() / 60_000) % (24 * 60)),
  }
}

/** Both listeners go when one is called: a million lines must not leave a million of them behind. */
const roomOrEnd = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      stream.off('drain', end).off('close', end)
      resolve()
    }
    stream.on('drain', end).on('close', end)
  })

const localDate = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
