import { type ReactNode, useId, useState } from 'react'
import { CheckField } from '../../../design-system/CheckField.tsx'
import { useText } from '../../../text/TextProvider.tsx'
import styles from './Form.module.css'
import type { Field } from './types.ts'
import { shown, written } from './written.ts'

export interface ControlProps {
  readonly field: Field
  readonly label: string
  readonly words: ReactNode
  readonly value: unknown
  /** Id of the words that say why the last entry was refused. */
  readonly refused: string | null
  readonly onEnter: (value: unknown) => void
}

/** What a field is written with. An entry is kept when the hand leaves it; what is chosen, at once. */
export function Control(props: ControlProps) {
  switch (props.field.kind) {
    case 'flag':
      return (
        <div className={styles.whole}>
          <CheckField label={props.words} checked={props.value === true} onChange={props.onEnter} />
        </div>
      )
    case 'choice':
      return <Choice {...props} field={props.field} />
    case 'several':
      return <Several {...props} field={props.field} />
    default:
      return <Typed {...props} />
  }
}

type Of<K extends Field['kind']> = Omit<ControlProps, 'field'> & {
  readonly field: Extract<Field, { readonly kind: K }>
}

function Choice({ field, words, value, refused, onEnter }: Of<'choice'>) {
  const id = useId()
  const chosen = field.chosen ?? (typeof value === 'string' ? value : '')
  const choose = (next: string): void => {
    const option = field.options.find((one) => one.value === next)
    onEnter(option === undefined ? undefined : 'set' in option ? option.set : option.value)
  }
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {words}
      </label>
      <select
        id={id}
        className={styles.input}
        value={chosen}
        {...invalid(refused)}
        onChange={(event) => choose(event.target.value)}
      >
        {(field.blank !== undefined || chosen === '') && <option value="">{field.blank ?? ''}</option>}
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </>
  )
}

function Several({ field, words, value, onEnter }: Of<'several'>) {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : []
  const toggle = (one: string, on: boolean): void => {
    const known = field.options.map((option) => option.value)
    const next = known.filter((each) => (each === one ? on : chosen.includes(each)))
    onEnter(next.length === 0 && field.leaves ? undefined : next)
  }
  return (
    <fieldset className={`${styles.whole} ${styles.several}`}>
      <legend className={styles.label}>{words}</legend>
      {field.options.map((option) => (
        <CheckField
          key={option.value}
          label={option.words}
          checked={chosen.includes(option.value)}
          onChange={(on) => toggle(option.value, on)}
        />
      ))}
    </fieldset>
  )
}

function Typed({ field, words, value, refused, onEnter }: ControlProps) {
  const text = useText('household')
  const id = useId()
  const standing = shown(field, value, text.count)
  const [typed, setTyped] = useState<string | null>(null)
  const [stood, setStood] = useState(standing)
  // Undone, or changed elsewhere: what was typed before is over.
  if (stood !== standing) {
    setStood(standing)
    setTyped(null)
  }
  const leave = (): void => {
    if (typed === null || typed === standing) setTyped(null)
    else onEnter(written(field, typed))
  }
  const unit = unitOf(field, text.entry)
  const shared = {
    id,
    value: typed ?? standing,
    ...invalid(refused),
    onBlur: leave,
    onChange: (event: { readonly target: { readonly value: string } }) => setTyped(event.target.value),
  }
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {words}
        {unit !== '' && <span className="vh"> {unit}</span>}
      </label>
      {field.kind === 'lines' ? (
        <textarea rows={3} className={styles.input} {...shared} />
      ) : (
        <span className={styles.typed}>
          <input
            {...TYPES[field.kind]}
            className={unit === '' ? styles.input : `${styles.input} ${styles.number}`}
            {...shared}
            onKeyDown={(event) => {
              if (event.key === 'Enter') leave()
            }}
          />
          {unit !== '' && (
            <span className={styles.unit} aria-hidden="true">
              {unit}
            </span>
          )}
        </span>
      )}
    </>
  )
}

const TYPES: Readonly<Record<string, { readonly type?: string; readonly inputMode?: 'numeric' | 'tel' }>> = {
  phone: { type: 'tel' },
  date: { type: 'date' },
  month: { type: 'month' },
  yen: { inputMode: 'numeric' },
  minutes: { inputMode: 'numeric' },
  count: { inputMode: 'numeric' },
}

const unitOf = (
  field: Field,
  words: {
    readonly yen: string
    readonly minutes: string
    readonly unit: Readonly<Record<Exclude<Extract<Field, { readonly kind: 'count' }>['unit'], 'number'>, string>>
  },
): string => {
  if (field.kind === 'yen') return words.yen
  if (field.kind === 'minutes') return words.minutes
  return field.kind === 'count' && field.unit !== 'number' ? words.unit[field.unit] : ''
}

const invalid = (refused: string | null): { readonly 'aria-invalid'?: true; readonly 'aria-describedby'?: string } =>
  refused === null ? {} : { 'aria-invalid': true, 'aria-describedby': refused }
