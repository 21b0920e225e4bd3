import { codes } from './ja/codes.ts'
import { screen } from './ja/screen.ts'

/** 日本語のことば。どの画面でも要るもの。部屋のことばは ja/<部屋>.ts にある。 */
export const ja = { ...screen, codes }
