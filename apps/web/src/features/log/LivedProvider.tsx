import { createContext, type ReactNode, useContext } from 'react'
import type { Lived } from './useLivedOnDevice.ts'

const LivedContext = createContext<Lived | null>(null)

export function LivedProvider({ lived, children }: { readonly lived: Lived; readonly children: ReactNode }) {
  return <LivedContext value={lived}>{children}</LivedContext>
}

/** The days that were lived. @throws Error outside a `LivedProvider`. */
export const useLived = (): Lived => {
  const lived = useContext(LivedContext)
  if (lived === null) throw new Error('a screen is drawn before there is a log')
  return lived
}
