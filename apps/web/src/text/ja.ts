import { codes, lines } from './ja/codes.ts'
import { screen } from './ja/screen.ts'

/** 日本語のことば。画面、しおりと計算の記号、家計の費目。 */
export const ja = { ...screen, codes, lines }
