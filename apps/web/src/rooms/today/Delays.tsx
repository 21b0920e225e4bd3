import type { LivedLearning } from '@yohaku/projection'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { Seal } from '../../design-system/Seal.tsx'
import { chanceWords } from '../../features/day/summary.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import { CHANCES, type ChosenChance } from './chosenChance.ts'
import styles from './TodayRoom.module.css'

export interface DelaysProps {
  readonly learned: LivedLearning | null
  readonly chance: ChosenChance
  readonly onChoose: (chance: ChosenChance) => void
}

/** What a chance rests on: the delays assumed, what one's own days changed in them, and which chance is asked for. */
export function Delays({ learned, chance, onChoose }: DelaysProps) {
  const text = useText('today')
  const { today: words } = text
  return (
    <details className={styles.delays}>
      <summary>
        <Seal kind="estimate" /> {learned === null ? words.assumed : words.assumedLived(learned.days)}
      </summary>
      <p className="note">{words.assumedNote}</p>
      {learned === null && <p className="note">{words.assumedNone}</p>}
      {learned?.kinds.map(({ kind, count, mean, weightOfOwn }) => (
        <p key={kind} className="note">
          {words.learned(wordFor(words.kind, kind), count, mean.before, mean.after, Math.round(weightOfOwn * 100))}
        </p>
      ))}
      {learned !== null && learned.unclear > 0 && <p className="note">{words.unclear(learned.unclear)}</p>}
      <ChoiceList
        legend={words.chance}
        name="chance"
        options={CHANCES.map((value) => ({
          value,
          words: chanceWords({ p: Number(value), low: 0, high: 1, samples: 0 }, text, true),
        }))}
        chosen={chance}
        onChoose={onChoose}
      />
    </details>
  )
}
