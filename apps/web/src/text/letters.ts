import type { ApplicationId } from '@yohaku/law'

/**
 * 下書き: words to hand to personnel or to say at a counter, one draft for each application. What is handed over is Japanese in
 * every language of the screen; the other catalogue says the same for whoever hands it over.
 */
export interface LetterWords {
  readonly letters: {
    readonly toPersonnel: string
    readonly toCounter: string
    /** `null`: the family wrote no name; a place to write it. */
    readonly from: (name: string | null) => string
    readonly about: (term: string) => string
    readonly child: (name: string | null, birth: string) => string
    readonly expected: string
    readonly year: (year: number) => string
    /** What is asked for. */
    readonly ask: Readonly<Record<ApplicationId, string>>
    /** What one needs to know, or places to fill in. */
    readonly want: Readonly<Record<ApplicationId, string>>
    readonly thanks: string
  }
}
