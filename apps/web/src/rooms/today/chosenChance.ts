import { useState } from 'react'

/** Chances a family can choose: 19 and 16 of 20 days. */
export const CHANCES = ['0.95', '0.8'] as const
export type ChosenChance = (typeof CHANCES)[number]

const KEY = 'yohaku.chance'

/** The chance this device asks for; a browser that keeps nothing asks for it as long as the page. */
export const useChosenChance = (): readonly [ChosenChance, (chance: ChosenChance) => void] => {
  const [chance, setChance] = useState<ChosenChance>(() => CHANCES.find((one) => one === remembered()) ?? '0.95')
  const choose = (chosen: ChosenChance): void => {
    setChance(chosen)
    try {
      localStorage.setItem(KEY, chosen)
    } catch {
      // Refused by the browser: nothing to remember with.
    }
  }
  return [chance, choose]
}

const remembered = (): string | null => {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
