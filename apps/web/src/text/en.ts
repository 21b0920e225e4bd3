import { codes } from './en/codes.ts'
import { screen } from './en/screen.ts'
import type { Text } from './text.ts'

/** English words; the keys are the Japanese catalogue's. */
export const en: Text = { ...screen, codes }
