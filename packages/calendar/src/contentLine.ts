/** The octets of a line before it is folded (RFC 5545 section 3.1). */
const LONGEST = 75

/** A `TEXT` value: backslash, comma, semicolon and line ends written as RFC 5545 section 3.3.11 wants them. */
export const escapeText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(CONTROL, '')

/** A content line with its CRLF, folded so that no piece is longer than 75 octets and no character is cut. */
export const foldLine = (line: string): string => {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LONGEST) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/** Control characters but the tab have no place in a text value. */
const CONTROL = /(?!\t)\p{Cc}/gu

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
