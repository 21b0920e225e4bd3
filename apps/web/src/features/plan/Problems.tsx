import type { Problem } from '@yohaku/household'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Problems.module.css'

/** Every mistake of a file: where, what stands there, what could stand there. */
export function Problems({ file, problems }: { readonly file: string; readonly problems: readonly Problem[] }) {
  const text = useText()
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
              {text.codes.problem[problem.code]} {problem.found !== undefined && text.plan.found(problem.found)}
            </p>
            {problem.fix && <p>{text.codes.fix[problem.fix.code](problem.fix.value ?? '')}</p>}
            {problem.expected !== undefined && !problem.fix && <p>{text.plan.expected(problem.expected)}</p>}
          </li>
        ))}
      </ol>
    </div>
  )
}
