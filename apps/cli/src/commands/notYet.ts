import type { Io } from '../io.ts'
import { type Answer, OUR_FAULT, printJson } from '../report.ts'

/** A command of a later version: says so, and does not pretend. */
export const notYet = async (command: string, { json, text }: Answer, io: Io): Promise<number> => {
  io.err(`${text.says.notYet(command)}\n`)
  if (json) await printJson({ ok: false, notYet: command }, io)
  return OUR_FAULT
}
