import { createContext, type ReactNode, useContext } from 'react'
import type { Engine } from './engine.ts'

const EngineContext = createContext<Engine | null>(null)

export function EngineProvider({ engine, children }: { readonly engine: Engine; readonly children: ReactNode }) {
  return <EngineContext value={engine}>{children}</EngineContext>
}

/** What computes. Screens ask it through `useAnswer`. @throws Error outside an `EngineProvider`. */
export const useEngine = (): Engine => {
  const engine = useContext(EngineContext)
  if (engine === null) throw new Error('a figure is needed before there is an engine')
  return engine
}
