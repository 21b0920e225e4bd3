import { type Person, workEndOf } from '@yohaku/picture'
import type { DayOutlook } from '@yohaku/projection'
import { LineSample } from '../../design-system/LineSample.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Legend.module.css'

export interface LegendProps {
  readonly people: readonly Person[]
  readonly day: DayOutlook
  readonly chosen: string | null
  /** Without it nobody's line can be chosen. */
  readonly onChoose?: (adult: string) => void
}

/** Who is who. The adults who work can be chosen: then their line has a hand. */
export function Legend({ people, day, chosen, onChoose }: LegendProps) {
  const text = useText()
  const movable = people.filter(
    (person) => onChoose !== undefined && person.kind === 'adult' && workEndOf(day, person.id) !== null,
  )
  const others = people.filter((person) => !movable.includes(person))
  return (
    <div className={styles.key}>
      {movable.length > 0 && (
        <fieldset className={styles.choice}>
          <legend className="vh">{text.day.choose}</legend>
          {movable.map((person) => (
            <label key={person.id} className={styles.who}>
              <input
                className={styles.stop}
                type="radio"
                name="mover"
                checked={person.id === chosen}
                onChange={() => onChoose?.(person.id)}
              />
              <LineSample style={person.style} />
              {person.name}
            </label>
          ))}
        </fieldset>
      )}
      {others.map((person) => (
        <span key={person.id} className={styles.who}>
          <LineSample style={person.style} />
          {person.name}
        </span>
      ))}
      <span className={styles.who}>
        <LineSample style="p1" pressure="with" />
        {text.day.together}
      </span>
      <span className={styles.who}>
        <LineSample style="p1" pressure="own" />
        {text.day.own}
      </span>
      <span className={styles.who}>
        <i className={styles.white} />
        {text.day.slackWord}
      </span>
    </div>
  )
}
