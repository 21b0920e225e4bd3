import { createContext, type ReactNode, useContext } from 'react'
import type { Text } from './text.ts'

const TextContext = createContext<Text | null>(null)

export function TextProvider({ text, children }: { readonly text: Text; readonly children: ReactNode }) {
  return <TextContext value={text}>{children}</TextContext>
}

/** The catalogue of the chosen language. @throws Error outside a `TextProvider`. */
export const useText = (): Text => {
  const text = useContext(TextContext)
  if (text === null) throw new Error('words are needed before a language is chosen')
  return text
}
