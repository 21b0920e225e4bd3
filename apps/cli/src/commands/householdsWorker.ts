import { parentPort } from 'node:worker_threads'
import type { Lines } from '../lines.ts'
import { answerLines } from './householdLines.ts'

/** One thread of `yohaku households --jobs`: lines in, their answer out, one message each. */
parentPort?.on('message', (lines: Lines) => {
  const answer = answerLines(lines)
  // The bytes change hands instead of being copied.
  parentPort?.postMessage(answer, [answer.out.buffer])
})
