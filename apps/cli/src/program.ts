import { Command, CommanderError, Option } from 'commander'
import type { AllocateFlags } from './commands/allocate.ts'
import type { ApplicationsFlags } from './commands/applications.ts'
import type { AssignFlags } from './commands/assign.ts'
import type { CompareFlags } from './commands/compare.ts'
import type { CoverFlags } from './commands/cover.ts'
import type { ExplainFlags } from './commands/explain.ts'
import type { ExportFlags } from './commands/export.ts'
import type { HouseholdsFlags } from './commands/households.ts'
import type { LedgerFlags } from './commands/ledger.ts'
import type { MilestonesFlags } from './commands/milestones.ts'
import type { PayslipFlags } from './commands/payslip.ts'
import type { SimulateOptions } from './commands/simulate.ts'
import type { TimetableOptions } from './commands/timetable.ts'
import type { YearFlags } from './commands/year.ts'
import type { Io } from './io.ts'
import type { Answer } from './report.ts'
import { widthOf } from './terminal/width.ts'
import type { CommandName, Text } from './text/text.ts'
import {
  busyText,
  clockText,
  dateText,
  idList,
  keeping,
  listOf,
  monthText,
  oneOf,
  percentList,
  type RefusedValue,
  shareText,
  sharingText,
  wholeBetween,
} from './values.ts'

interface CommonOptions {
  readonly json?: true
}

/** Where a run of the command line goes: its exit status, and the option values that could not be read. */
export interface Ends {
  readonly finish: (status: number) => void
  readonly refuse: (refused: RefusedValue) => void
}

/** Thrown before a command with refused values runs; each of them has gone to `refuse`. */
export const REFUSED_VALUES = 'yohaku.refusedValues'

/** The command line: what can be said, in the language of `text`. Each command loads its engine only when it runs. */
export const programOf = (version: string, text: Text, io: Io, { finish, refuse }: Ends): Command => {
  const { help } = text
  const answerOf = ({ json }: CommonOptions): Answer => ({ json: json === true, text })
  let refusals = 0
  const kept = <T>(flags: string, read: (value: string, before?: T) => T) =>
    keeping(flags.split(' ')[0] ?? flags, read, (refused) => {
      refusals += 1
      refuse(refused)
    })
  const langOption = (): Option =>
    new Option('--lang <language>', help.options.lang).argParser(kept('--lang', oneOf('ja', 'en')))
  const program = new Command('yohaku')
    .description(help.program)
    .version(version, '-V, --version', help.options.version)
    .helpOption('-h, --help', help.options.help)
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: (written) => void io.out(written), writeErr: () => undefined })
    .configureHelp({ displayWidth: widthOf, styleTitle: (title) => help.headings[title] ?? title })
    .addOption(langOption())
    .addHelpText('after', `\n${help.exits}`)
    .hook('preAction', () => {
      if (refusals > 0) throw new CommanderError(1, REFUSED_VALUES, '')
    })

  const command = (name: CommandName, usage = name): Command =>
    program
      .command(usage)
      .description(help.commands[name].summary)
      .helpOption('-h, --help', help.options.help)
      .option('--json', help.options.json)
      .addOption(langOption())
      .addHelpText('after', exampleText(text, name))
  const valueOption = (flags: string, name: string, read: (value: string) => unknown): Option =>
    new Option(flags, help.options[name]).argParser(kept(flags, read))
  const today = valueOption('--today <date>', 'today', dateText)
  const seed = valueOption('--seed <number>', 'seed', wholeBetween(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER))
  const samples = valueOption('--samples <number>', 'samples', wholeBetween(1, 4_294_967_295))
  const track = new Option('--track <id>', help.options.track)
  const plan = (of: Command): Command => of.argument('<plan>', help.arguments.plan)

  plan(command('check')).action(async (file: string, options: CommonOptions) => {
    const { check } = await import('./commands/check.ts')
    finish(await check(file, answerOf(options), io))
  })

  plan(command('compare'))
    .addOption(valueOption('--tracks <ids>', 'tracks', idList))
    .addOption(valueOption('--years <number>', 'years', wholeBetween(1, 40)))
    .addOption(new Option('--day <day>', help.options.day))
    .addOption(samples)
    .addOption(seed)
    .addOption(today)
    .action(async (file: string, options: CommonOptions & CompareFlags) => {
      const { compareCommand } = await import('./commands/compare.ts')
      finish(await compareCommand(file, options, answerOf(options), io))
    })

  plan(command('ledger'))
    .addOption(track)
    .addOption(valueOption('--from <month>', 'from', monthText))
    .addOption(valueOption('--months <number>', 'months', wholeBetween(1, 480)))
    .addOption(new Option('--swap-roles', help.options.swapRoles))
    .action(async (file: string, options: CommonOptions & LedgerFlags) => {
      const { ledgerCommand } = await import('./commands/ledger.ts')
      finish(await ledgerCommand(file, options, answerOf(options), io))
    })

  plan(command('explain'))
    .addOption(track)
    .addOption(valueOption('--month <month>', 'month', monthText).makeOptionMandatory())
    .addOption(new Option('--line <code>', help.options.line).makeOptionMandatory())
    .addOption(new Option('--adult <id>', help.options.adult))
    .action(async (file: string, options: CommonOptions & ExplainFlags) => {
      const { explainCommand } = await import('./commands/explain.ts')
      finish(await explainCommand(file, options, answerOf(options), io))
    })

  plan(command('timetable'))
    .addOption(track)
    .addOption(new Option('--day <day>', help.options.day))
    .addOption(samples)
    .addOption(seed)
    .addOption(today)
    .addOption(new Option('--lived <file>', help.options.lived))
    .action(async (file: string, options: CommonOptions & TimetableOptions) => {
      const { timetable } = await import('./commands/timetable.ts')
      finish(await timetable(file, options, answerOf(options), io))
    })

  plan(command('milestones'))
    .addOption(track)
    .addOption(valueOption('--from <month>', 'from', monthText))
    .addOption(valueOption('--years <number>', 'years', wholeBetween(1, 40)))
    .addOption(today)
    .action(async (file: string, options: CommonOptions & MilestonesFlags) => {
      const { milestonesCommand } = await import('./commands/milestones.ts')
      finish(await milestonesCommand(file, options, answerOf(options), io))
    })

  plan(command('applications'))
    .addOption(track)
    .addOption(today)
    .action(async (file: string, options: CommonOptions & ApplicationsFlags) => {
      const { applicationsCommand } = await import('./commands/applications.ts')
      finish(await applicationsCommand(file, options, answerOf(options), io))
    })

  plan(command('payslip'))
    .addOption(new Option('--slip <file>', help.options.slip).makeOptionMandatory())
    .addOption(track)
    .action(async (file: string, options: CommonOptions & PayslipFlags) => {
      const { payslipCommand } = await import('./commands/payslip.ts')
      finish(await payslipCommand(file, options, answerOf(options), io))
    })

  plan(command('allocate'))
    .addOption(valueOption('--minutes <number>', 'minutes', wholeBetween(0, 24 * 60)).makeOptionMandatory())
    .addOption(valueOption('--chances <numbers>', 'chances', percentList))
    .addOption(track)
    .addOption(new Option('--day <day>', help.options.day))
    .addOption(samples)
    .addOption(seed)
    .addOption(today)
    .action(async (file: string, options: CommonOptions & AllocateFlags) => {
      const { allocateCommand } = await import('./commands/allocate.ts')
      finish(await allocateCommand(file, options, answerOf(options), io))
    })

  plan(command('assign'))
    .addOption(
      valueOption('--order <criteria>', 'criteria', listOf('chance', 'share', 'timeTogether', 'ownTime', 'sleep')),
    )
    .addOption(new Option('--share <wish>', help.options.share).argParser(kept('--share', shareText)))
    .addOption(track)
    .addOption(samples)
    .addOption(seed)
    .addOption(today)
    .action(async (file: string, options: CommonOptions & AssignFlags) => {
      const { assignCommand } = await import('./commands/assign.ts')
      finish(await assignCommand(file, options, answerOf(options), io))
    })

  plan(command('cover'))
    .addOption(new Option('--child <id>', help.options.child))
    .addOption(valueOption('--date <date>', 'date', dateText))
    .addOption(valueOption('--at <time>', 'at', clockText))
    .addOption(valueOption('--ill <ids>', 'ill', idList))
    .addOption(new Option('--child-ill', help.options.childIll))
    .addOption(valueOption('--works <ids>', 'works', idList))
    .addOption(new Option('--train-stopped', help.options.trainStopped))
    .addOption(valueOption('--resumes <time>', 'resumes', clockText))
    .addOption(valueOption('--waits <time>', 'waits', clockText))
    .addOption(new Option('--busy <span>', help.options.busy).argParser(kept('--busy', busyText)))
    .addOption(
      valueOption(
        '--order <criteria>',
        'order',
        listOf('arrival', 'leave', 'yen', 'remaining', 'promises', 'handovers'),
      ),
    )
    .addOption(valueOption('--limit <number>', 'limit', wholeBetween(1, 1000)))
    .addOption(track)
    .addOption(samples)
    .addOption(seed)
    .addOption(today)
    .action(async (file: string, options: CommonOptions & CoverFlags) => {
      const { coverCommand } = await import('./commands/cover.ts')
      finish(await coverCommand(file, options, answerOf(options), io))
    })

  plan(command('year'))
    .addOption(track)
    .addOption(valueOption('--from <date>', 'firstDay', dateText))
    .addOption(valueOption('--sharing <rule>', 'sharing', sharingText))
    .addOption(samples)
    .addOption(seed)
    .addOption(today)
    .action(async (file: string, options: CommonOptions & YearFlags) => {
      const { yearCommand } = await import('./commands/year.ts')
      finish(await yearCommand(file, options, answerOf(options), io))
    })

  plan(command('export'))
    .addOption(new Option('--ics <file>', help.options.ics))
    .addOption(new Option('--svg <file>', help.options.svg))
    .addOption(new Option('--png <file>', help.options.png))
    .addOption(new Option('--anonymous <file>', help.options.anonymous))
    .addOption(new Option('--portrait', help.options.portrait))
    .addOption(track)
    .addOption(new Option('--day <day>', help.options.day))
    .addOption(today)
    .action(async (file: string, options: CommonOptions & ExportFlags) => {
      const { exportCommand } = await import('./commands/export.ts')
      finish(await exportCommand(file, options, answerOf(options), io))
    })

  command('simulate')
    .argument('<network>', help.arguments.network)
    .addOption(samples)
    .addOption(seed)
    .addOption(valueOption('--engine <engine>', 'engine', oneOf('ts', 'wasm', 'exact')))
    .action(async (file: string, options: CommonOptions & SimulateOptions) => {
      const { simulateCommand } = await import('./commands/simulate.ts')
      finish(await simulateCommand(file, options, answerOf(options), io))
    })

  command('examples')
    .argument('<files...>', help.arguments.files)
    .action(async (files: readonly string[], options: CommonOptions) => {
      const { examples } = await import('./commands/examples.ts')
      finish(await examples(files, answerOf(options), io))
    })

  command('households')
    .addOption(valueOption('--jobs <number>', 'jobs', wholeBetween(1, 64)))
    .action(async (options: CommonOptions & HouseholdsFlags) => {
      const { households } = await import('./commands/households.ts')
      finish(await households(answerOf(options), io, options))
    })

  command('completion')
    .argument('<shell>', help.arguments.shell, oneOf('bash', 'zsh', 'fish'))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completion } = await import('./commands/completion.ts')
      finish(await completion(shell, program, io))
    })

  return program
}

const exampleText = ({ help }: Text, name: CommandName): string => {
  const { example } = help.commands[name]
  return example.length === 0
    ? ''
    : `\n${help.headings['Example:'] ?? 'Example:'}\n${example.map((line) => `  ${line}\n`).join('')}`
}
