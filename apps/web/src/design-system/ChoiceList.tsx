import type { ReactNode } from 'react'
import styles from './ChoiceList.module.css'

export interface ChoiceListProps<V extends string> {
  readonly legend: string
  /** One for each group on a screen. */
  readonly name: string
  readonly options: readonly { readonly value: V; readonly words: ReactNode }[]
  readonly chosen: V
  readonly onChoose: (value: V) => void
}

/** One of several, as words with open circles; the filled one is chosen. */
export function ChoiceList<V extends string>({ legend, name, options, chosen, onChoose }: ChoiceListProps<V>) {
  return (
    <fieldset className={styles.choice}>
      <legend className="note">{legend}</legend>
      {options.map(({ value, words }) => (
        <label key={value}>
          <input
            type="radio"
            className={styles.stop}
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
