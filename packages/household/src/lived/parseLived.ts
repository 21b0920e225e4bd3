import { err, ok, type Result } from '@yohaku/kernel'
import { problemsOf } from '../check/finding.ts'
import type { Problem } from '../problem.ts'
import { decodeText } from '../text/decode.ts'
import { readJson } from '../text/json.ts'
import { readYaml } from '../text/yamlSource.ts'
import { type LivedLog, livedOfValue } from './livedLog.ts'

/** A log of lived days from the text or the bytes of a file, YAML or JSON. Refuses with every mistake at once, each at its line. */
export const parseLived = (input: string | Uint8Array): Result<LivedLog, readonly Problem[]> => {
  const text = decodeText(input)
  if (!text.ok) return text
  const { root, findings } = (/^\uFEFF?\s*\{/.test(text.value) ? readJson : readYaml)(text.value)
  if (!root) return err(problemsOf(findings, text.value))
  const log = livedOfValue(root.value)
  const all = [...findings, ...(log.ok ? [] : log.error)]
  return log.ok && all.length === 0 ? ok(log.value) : err(problemsOf(all, text.value, root))
}
