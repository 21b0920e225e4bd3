import { type ReactNode, useState } from 'react'
import { useText } from '../text/TextProvider.tsx'
import { ChoiceList } from './ChoiceList.tsx'

export interface TableTwinProps {
  /** What both show. */
  readonly label: string
  /** One for each pair on a screen. */
  readonly name: string
  readonly drawing: ReactNode
  readonly table: ReactNode
}

/** A drawing and the table that says the same in words: one of the two at a time. Printed, both. */
export function TableTwin({ label, name, drawing, table }: TableTwinProps) {
  const text = useText()
  const [shown, setShown] = useState<'drawing' | 'table'>('drawing')
  return (
    <div>
      <ChoiceList
        legend={label}
        name={name}
        options={[
          { value: 'drawing', words: text.change.drawing },
          { value: 'table', words: text.change.table },
        ]}
        chosen={shown}
        onChoose={setShown}
      />
      <div className={shown === 'drawing' ? undefined : 'print-only'}>{drawing}</div>
      <div className={shown === 'table' ? undefined : 'print-only'}>{table}</div>
    </div>
  )
}
