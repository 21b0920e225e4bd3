import { CommanderError } from 'commander'
import { type Io, processIo, ReaderGone } from './io.ts'
import { programOf } from './program.ts'
import { DONE, INPUT_MISTAKE, OUR_FAULT, printJson } from './report.ts'
import type { Text } from './text/text.ts'

export const VERSION = '0.1.0'

/**
 * Runs one command line and says how it ended: 0 done, 1 the input has a mistake, 2 a fault of ours or a command that is not there yet.
 */
export const main = async (args: readonly string[], io: Io = processIo()): Promise<number> => {
  const text = await textFor(args)
  let status = DONE
  try {
    const program = programOf(VERSION, text, io, (ended) => {
      status = ended
    })
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' })
    return status
  } catch (fault) {
    if (fault instanceof ReaderGone) return DONE
    if (fault instanceof CommanderError) return usageStatus(fault, args, text, io)
    io.err(`${text.says.fault(faultReport(fault, args))}\n`)
    if (args.includes('--json')) await printJson({ ok: false, fault: String(fault) }, io).catch(() => undefined)
    return OUR_FAULT
  }
}

/** Before the command line is understood, the language has to be known: its help and its complaints are words too. */
const textFor = async (args: readonly string[]): Promise<Text> => {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[index]?.includes('=') ? args[index]?.split('=')[1] : args[index + 1]
  return index >= 0 && value === 'en' ? (await import('./text/en.ts')).en : (await import('./text/ja.ts')).ja
}

const usageStatus = async (fault: CommanderError, args: readonly string[], text: Text, io: Io): Promise<number> => {
  if (fault.exitCode === 0) return DONE
  const what = /'([^']*)'/.exec(fault.message)?.[1] ?? fault.message
  const meant = /\(Did you mean (.*)\?\)/.exec(fault.message)?.[1]
  const found = meant === undefined ? what : `${what} → ${meant}`
  const message = text.problems.usage(fault.code, found)
  io.err(`yohaku: ${message}\n`)
  if (args.includes('--json'))
    await printJson(
      { ok: false, problems: [{ path: '', line: 0, column: 0, code: fault.code, message, fix: null }] },
      io,
    )
  return INPUT_MISTAKE
}

const faultReport = (fault: unknown, args: readonly string[]): string =>
  [
    `yohaku ${VERSION}, Node ${process.versions.node}`,
    `yohaku ${args.join(' ')}`,
    fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
  ].join('\n')
