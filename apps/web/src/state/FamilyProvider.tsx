import { createContext, type ReactNode, useContext } from 'react'
import type { Family } from './useFamilyOnDevice.ts'

const FamilyContext = createContext<Family | null>(null)

export function FamilyProvider({ family, children }: { readonly family: Family; readonly children: ReactNode }) {
  return <FamilyContext value={family}>{children}</FamilyContext>
}

/** The family on the screen and everything that can be done with its plan: see `Family`. @throws Error outside a `FamilyProvider`. */
export const useFamily = (): Family => {
  const family = useContext(FamilyContext)
  if (family === null) throw new Error('a screen is drawn before there is a family')
  return family
}
