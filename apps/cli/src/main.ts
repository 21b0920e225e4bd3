import { CommanderError } from 'commander'
import { type Io, processIo, ReaderGone } from './io.ts'
import { programOf, REFUSED_VALUES } from './program.ts'
import { DONE, INPUT_MISTAKE, OUR_FAULT, printJson } from './report.ts'
import type { Text } from './text/text.ts'
import type { RefusedValue } from './values.ts'

export const VERSION = '0.1.0'

/**
 * Runs one command line and says how it ended: 0 done, 1 the input has a mistake, 2 a fault of ours or a command that is not there yet.
 */
export const main = async (args: readonly string[], io: Io = processIo()): Promise<number> => {
  const text = await textFor(args)
  let status = DONE
  const refused: RefusedValue[] = []
  const program = programOf(VERSION, text, io, {
    finish: (ended) => {
      status = ended
    },
    refuse: (value) => {
      refused.push(value)
    },
  })
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' })
    return status
  } catch (fault) {
    if (fault instanceof ReaderGone) return DONE
    if (fault instanceof CommanderError) {
      if (fault.exitCode === 0) return DONE
      const command = args.find((arg) => program.commands.some((each) => each.name() === arg))
      return usageStatus(usageProblems(fault, refused, command, text), args, io)
    }
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

interface UsageProblem {
  /** The option; empty where the mistake lies in the line as a whole. */
  readonly path: string
  readonly code: string
  readonly message: string
  readonly found?: string
  readonly expected?: string
}

const usageProblems = (
  fault: CommanderError,
  refused: readonly RefusedValue[],
  command: string | undefined,
  { problems }: Text,
): readonly UsageProblem[] => {
  const values = refused.map(({ option, found, expected }) => ({
    path: option,
    code: 'commander.invalidArgument',
    message: problems.refusedValue(option, found, expected, command),
    found,
    expected,
  }))
  if (fault.code === REFUSED_VALUES) return values
  const what = /'([^']*)'/.exec(fault.message)?.[1] ?? fault.message
  const meant = /\(Did you mean (.*)\?\)/.exec(fault.message)?.[1]
  const message = problems.usage(fault.code, meant === undefined ? what : `${what} → ${meant}`, command)
  return [...values, { path: '', code: fault.code, message }]
}

const usageStatus = async (problems: readonly UsageProblem[], args: readonly string[], io: Io): Promise<number> => {
  for (const { message } of problems) io.err(`yohaku: ${message}\n`)
  if (args.includes('--json'))
    await printJson({ ok: false, problems: problems.map((each) => ({ line: 0, column: 0, ...each, fix: null })) }, io)
  return INPUT_MISTAKE
}

const faultReport = (fault: unknown, args: readonly string[]): string =>
  [
    `yohaku ${VERSION}, Node ${process.versions.node}`,
    `yohaku ${args.join(' ')}`,
    fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
  ].join('\n')
