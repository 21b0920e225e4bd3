import { createContext, type ReactNode, use, useContext } from 'react'
import { type RoomCatalogue, roomWords, type TextOf, withRoomWords } from './rooms.ts'
import type { Text } from './text.ts'

const TextContext = createContext<Text | null>(null)

export function TextProvider({ text, children }: { readonly text: Text; readonly children: ReactNode }) {
  return <TextContext value={text}>{children}</TextContext>
}

interface UseText {
  (): Text
  <R extends RoomCatalogue>(room: R): TextOf<R>
}

/**
 * The words of every screen in the chosen language; with the name of a room, its own words too (they are fetched with the
 * room; before they are there, React waits). @throws Error outside a `TextProvider`.
 */
export const useText: UseText = (room?: RoomCatalogue) => {
  const text = useContext(TextContext)
  if (text === null) throw new Error('words are needed before a language is chosen')
  return (room === undefined ? text : withRoomWords(text, use(roomWords(room, text.language)))) as never
}
