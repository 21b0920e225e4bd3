import { useText } from '../text/TextProvider.tsx'
import styles from './Nav.module.css'
import { hrefOf, type RoomName, useRoute } from './route.ts'

/** What is opened daily, at the thumb. しおり is at the ribbon of every room. */
const STOPS = ['today', 'timetable', 'compare', 'signposts', 'cover'] as const satisfies readonly RoomName[]

/** A short line with five stops: the rooms, words only. */
export function Nav() {
  const text = useText()
  const { room } = useRoute()
  return (
    <nav className={styles.nav} aria-label={text.roomsLabel}>
      <ul>
        {STOPS.map((stop) => (
          <li key={stop}>
            <a href={hrefOf(stop)} aria-current={stop === room ? 'page' : undefined}>
              {text.rooms[stop]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
