/** Characters that take two columns of a terminal: East Asian wide and full-width, and emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|[\u{20000}-\u{3FFFD}]/u
/** Characters that take none: marks that combine with the one before, and what is not printed. */
const NARROWEST = /\p{Mn}|\p{Me}|\p{Cf}/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a colour
const COLOUR = /\u001b\[[0-9;]*m/g

/** Columns a text takes in a terminal. */
export const widthOf = (text: string): number => {
  let width = 0
  for (const char of text.replace(COLOUR, '')) width += WIDE.test(char) ? 2 : NARROWEST.test(char) ? 0 : 1
  return width
}
