/** A packed file that cannot be opened, or holds no calendar. */
export class NotUnpacked extends Error {
  override readonly name = 'NotUnpacked'
}

/** Whether it begins as a packed file does: Google hands its calendars out so. */
export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3

/**
 * The texts of all `.ics` files in a ZIP archive, one after the other (APPNOTE 6.3: stored and deflated entries).
 *
 * @throws NotUnpacked where it is damaged, encrypted, unpacks to more than `most` bytes, or holds none
 */
export const calendarsIn = async (bytes: Uint8Array, most: number): Promise<string> => {
  const texts: string[] = []
  let left = most
  for (const entry of entriesOf(bytes)) {
    if (!/\.ics$/i.test(entry.name)) continue
    const unpacked = await contentOf(bytes, entry, left)
    left -= unpacked.length
    texts.push(new TextDecoder().decode(unpacked))
  }
  if (texts.length === 0) throw new NotUnpacked('no calendar')
  return texts.join('\r\n')
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly size: number
  readonly at: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8

const entriesOf = (bytes: Uint8Array): readonly Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    let end = bytes.length - 22
    while (view.getUint32(end, true) !== END) end -= 1
    const count = view.getUint16(end + 10, true)
    const entries: Entry[] = []
    let at = view.getUint32(end + 16, true)
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== CENTRAL) throw new NotUnpacked('directory')
      const name = view.getUint16(at + 28, true)
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
        method: view.getUint16(at + 10, true),
        size: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      })
      at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    return entries
  } catch (error) {
    throw error instanceof RangeError ? new NotUnpacked('cut') : error
  }
}

const contentOf = async (bytes: Uint8Array, { method, size, at }: Entry, most: number): Promise<Uint8Array> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new NotUnpacked('entry')
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.slice(from, from + size)
  if (method === STORED && packed.length <= most) return packed
  if (method !== DEFLATED) throw new NotUnpacked('method')
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length
      // A few kilobytes can unpack to more than a phone holds.
      if (length > most) throw new NotUnpacked('too large')
      parts.push(next.value)
    }
  } catch (error) {
    throw error instanceof TypeError ? new NotUnpacked('damaged') : error
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
