import { type Entry, isAssumed, type Plan, type Problem, valueAt } from '@yohaku/household'
import { useId, useState } from 'react'
import { Ruby } from '../../../design-system/Ruby.tsx'
import { Seal } from '../../../design-system/Seal.tsx'
import { useText } from '../../../text/TextProvider.tsx'
import { Control } from './Control.tsx'
import styles from './Form.module.css'
import { Refusal } from './Refusal.tsx'
import type { Field } from './types.ts'

export interface FieldRowProps {
  readonly plan: Plan
  readonly field: Field
  /** Keeps an entry, or says everything that is wrong with it. */
  readonly onEnter: (entry: Entry) => readonly Problem[]
}

/** One field: its name, its value, and whose value that is. */
export function FieldRow({ plan, field, onEnter }: FieldRowProps) {
  const text = useText('household')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const refusal = useId()
  const value = valueAt(plan, field.path)
  const label = [field.about, field.title ?? text.field[field.label]].filter((part) => part !== undefined).join(' ')
  const enter = (entry: unknown): void => setProblems(onEnter({ path: field.path, value: entry }))
  const assumed = field.ours === true || isAssumed(plan, field.path)
  return (
    <div className={styles.row} id={field.path}>
      <Control
        field={field}
        label={label}
        words={<Ruby>{label}</Ruby>}
        value={value}
        refused={problems.length > 0 ? refusal : null}
        onEnter={enter}
      />
      {assumed ? <Seal kind="estimate" /> : <span />}
      {problems.length > 0 && <Refusal id={refusal} problems={problems} />}
    </div>
  )
}
