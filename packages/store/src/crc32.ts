/**
 * CRC-32 (ISO-HDLC, as in zip and PNG) of the UTF-8 bytes of a text, as 8 hexadecimal digits. Finds damage by accident:
 * a cut file, a flipped bit, a hand edit. It is no protection against intent.
 */
export const crc32 = (text: string): string => {
  let crc = 0xffff_ffff
  for (const byte of new TextEncoder().encode(text)) crc = (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
  return (~crc >>> 0).toString(16).padStart(8, '0')
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb8_8320 ^ (crc >>> 1) : crc >>> 1
  return crc
})
