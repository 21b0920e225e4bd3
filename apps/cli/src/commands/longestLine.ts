/** Longest line of `households`, in characters: a household of decades has some ten thousand. */
export const LONGEST_LINE = 1024 * 1024
