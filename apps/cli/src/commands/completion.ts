import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { DONE } from '../report.ts'

export type Shell = 'bash' | 'zsh' | 'fish'

/** `yohaku completion SHELL`: a script that completes commands and options, made from the command line itself. */
export const completion = async (shell: Shell, program: Command, io: Io): Promise<number> => {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    summary: command.description(),
    options: [...command.options.map(({ long }) => long ?? ''), '--help'].filter(Boolean),
  }))
  await io.out(SCRIPTS[shell](commands))
  return DONE
}

interface Completed {
  readonly name: string
  readonly summary: string
  readonly options: readonly string[]
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const bash = (commands: readonly Completed[]): string => `# yohaku: bash completion
_yohaku() {
  local word="\${COMP_WORDS[COMP_CWORD]}" options=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...commands.map(({ name }) => name), '--help', '--version'].join(' '))} -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map(({ name, options }) => `    ${name}) options=${quoted(options.join(' '))} ;;`).join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _yohaku yohaku
`

const zsh = (commands: readonly Completed[]): string => `#compdef yohaku
_yohaku() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', ' ')}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2]" in
${commands.map(({ name, options }) => `    ${name}) _arguments ${options.map((option) => quoted(option)).join(' ')} '*:file:_files' ;;`).join('\n')}
  esac
}
compdef _yohaku yohaku
`

const fish = (commands: readonly Completed[]): string => `# yohaku: fish completion
complete -c yohaku -n __fish_use_subcommand -f
${commands.map(({ name, summary }) => `complete -c yohaku -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`).join('\n')}
${commands
  .flatMap(({ name, options }) =>
    options.map((option) => `complete -c yohaku -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`),
  )
  .join('\n')}
`

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Completed[]) => string>> = { bash, zsh, fish }
