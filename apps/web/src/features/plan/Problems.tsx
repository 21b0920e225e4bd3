import type { Problem } from '@yohaku/household'
import { type ProblemWords, problemWords } from '../../text/problems.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Problems.module.css'

/** Every mistake of a file: where, what stands there, what could stand there. */
export default function Problems({ file, problems }: { readonly file: string; readonly problems: readonly Problem[] }) {
  const text = useText('household')
  const words = problemWords[text.language]
  return (
    <div className={styles.problems} role="alert">
      <p>{text.plan.notOpened(file)}</p>
      <p>{text.plan.problems(problems.length)}</p>
      <ol>
        {problems.map((problem) => (
          <li key={`${problem.path}-${problem.code}-${problem.line}-${problem.column}`}>
            <p className={styles.where}>
              <span>{text.plan.line(problem.line, problem.column)}</span>
              {problem.path && <code>{problem.path}</code>}
            </p>
            <p>
              {words.problem[problem.code]}{' '}
              {problem.found !== undefined && text.plan.found(words.kind[problem.found] ?? problem.found)}
            </p>
            {problem.fix && <p>{words.fix[problem.fix.code](problem.fix.value ?? '')}</p>}
            {problem.expected !== undefined && !problem.fix && (
              <p>{text.plan.expected(expectedWords(problem.expected, words))}</p>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

const expectedWords = (expected: string, words: ProblemWords): string => {
  const [, sign, count] = /^([<>])=(\d+)$/.exec(expected) ?? []
  if (count === undefined) return words.kind[expected] ?? expected
  return sign === '>' ? words.atLeast(count) : words.atMost(count)
}
