import { useId } from 'react'
import { useText } from '../../../text/TextProvider.tsx'
import { FieldRow, type FieldRowProps } from './FieldRow.tsx'
import styles from './Form.module.css'
import type { Part } from './types.ts'

export interface PartSectionProps extends Pick<FieldRowProps, 'plan' | 'onEnter'> {
  readonly part: Part
}

/** A part of a page: a person, a place. */
export function PartSection({ plan, part, onEnter }: PartSectionProps) {
  return (
    <section className="sec">
      <h2 className="h2">{part.heading}</h2>
      <Inside plan={plan} part={part} onEnter={onEnter} />
    </section>
  )
}

function Inside({ plan, part, onEnter }: PartSectionProps) {
  const text = useText('household')
  const { fields, parts = [], adds = [], remove } = part
  return (
    <>
      {fields.map((field) => (
        <FieldRow key={`${field.path}-${field.label}`} plan={plan} field={field} onEnter={onEnter} />
      ))}
      {parts.map((inner) => (
        <Inner key={inner.key} plan={plan} part={inner} onEnter={onEnter} />
      ))}
      {(adds.length > 0 || remove !== undefined) && (
        <p className={styles.acts}>
          {adds.map(({ path, words, value }) => (
            <button key={words} type="button" className="btn" onClick={() => onEnter({ path, value })}>
              {words}
            </button>
          ))}
          {remove !== undefined && (
            <button
              type="button"
              className="link"
              aria-label={text.entry.remove(part.heading)}
              onClick={() => onEnter({ path: remove, value: undefined })}
            >
              {text.entry.take}
            </button>
          )}
        </p>
      )}
    </>
  )
}

/** A smaller part, with its name over it; folded where few families need it. */
function Inner({ plan, part, onEnter }: PartSectionProps) {
  const id = useId()
  const inside = <Inside plan={plan} part={part} onEnter={onEnter} />
  if (part.folded)
    return (
      <details className={styles.inner}>
        <summary className={styles.fold}>{part.heading}</summary>
        {inside}
      </details>
    )
  return (
    <fieldset className={styles.inner} aria-labelledby={id}>
      <h3 className={styles.name} id={id}>
        {part.heading}
      </h3>
      {inside}
    </fieldset>
  )
}
