// A square picture as PNG: eight bits, red, green, blue.
import { crc32, deflateSync } from 'node:zlib'

const FINE = 4

/**
 * @param {number} size pixels of a side
 * @param {(x: number, y: number) => string} colourAt `#rrggbb` of a point; each pixel is the mean of 16
 */
export const pngOf = (size, colourAt) => {
  const rows = Buffer.alloc(size * (size * 3 + 1))
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) rows.set(pixel(x, y, colourAt), y * (size * 3 + 1) + 1 + x * 3)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const pixel = (x, y, colourAt) => {
  const sum = [0, 0, 0]
  for (let i = 0; i < FINE; i++)
    for (let j = 0; j < FINE; j++) {
      const colour = partsOf(colourAt(x + (i + 0.5) / FINE, y + (j + 0.5) / FINE))
      for (const channel of [0, 1, 2]) sum[channel] += colour[channel]
    }
  return sum.map((value) => Math.round(value / FINE ** 2))
}

/** `#fff` or `#rrggbb`. */
const partsOf = (colour) => {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1)
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

const chunk = (kind, data) => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, check])
}
