import type { LetterWords } from '@yohaku/words'

/**
 * 下書き: words to hand to personnel or to say at a counter, one draft for each application. What is handed over is Japanese in
 * every language of the screen; the other catalogue says the same for whoever hands it over.
 */
export interface LetterRoomWords {
  readonly letters: LetterWords & {
    readonly toPersonnel: string
    readonly toCounter: string
    /** `null`: the family wrote no name; a place to write it. */
    readonly from: (name: string | null) => string
    readonly about: (term: string) => string
    readonly child: (name: string | null, birth: string) => string
    readonly expected: string
    readonly year: (year: number) => string
    readonly thanks: string
  }
}
