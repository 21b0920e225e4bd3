import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../text/TextProvider.tsx'
import { useArrived } from './arrival.ts'
import styles from './RoomHead.module.css'
import { hrefOf, type RoomName } from './route.ts'

export interface RoomHeadProps {
  readonly room: RoomName
  /** The one sentence that opens the room, in mincho; without one the room's name stands there. */
  readonly lead?: string
  /** Small, over the sentence; without it the room's name. */
  readonly over?: ReactNode
  /** Under the sentence. */
  readonly children?: ReactNode
}

/** How every room opens: its name, one sentence, the ribbon to しおり. Takes the focus when somebody comes in. */
export function RoomHead({ room, lead, over, children }: RoomHeadProps) {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const name = text.rooms[room]
  useArrived(room, heading)
  useEffect(() => {
    document.title = `${name} | ${text.name}`
  }, [name, text.name])
  return (
    <header className="fresh">
      <div className={styles.head}>
        <p className="note">{over ?? (lead === undefined ? null : name)}</p>
        {room !== 'household' && (
          <a className={styles.ribbon} href={hrefOf('household')}>
            <span className="vh">{text.rooms.household}</span>
            <svg width="14" height="24" viewBox="0 0 14 24" aria-hidden="true" focusable="false">
              <path d="M1 .6h12v21.6l-6-5-6 5z" />
            </svg>
          </a>
        )}
      </div>
      <h1 className={styles.lead} ref={heading} tabIndex={-1}>
        {lead ?? name}
      </h1>
      {children}
    </header>
  )
}
