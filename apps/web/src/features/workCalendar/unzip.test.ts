import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarsIn, isPacked, NotUnpacked } from './unzip.ts'

/** An archive as APPNOTE 6.3 has it: each entry with its header, then the directory, then its end. */
const archive = (files: Readonly<Record<string, string>>, method = 8): Uint8Array => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const content = method === 8 ? deflateRawSync(text) : Buffer.from(text)
    const title = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(method, 8)
    local.writeUInt16LE(title.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(method, 10)
    central.writeUInt32LE(content.length, 20)
    central.writeUInt16LE(title.length, 28)
    central.writeUInt32LE(at, 42)
    parts.push(local, title, content)
    directory.push(central, title)
    at += 30 + title.length + content.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]))
}

const MOST = 1_000_000
const WORK = 'BEGIN:VCALENDAR\r\nSUMMARY:会議\r\nEND:VCALENDAR'

describe('圧縮されたままのカレンダー', () => {
  it('中の .ics だけを、順につなげて読む', async () => {
    const bytes = archive({ 'work@example.com.ics': WORK, 'readme.txt': 'x', 'home.ICS': 'BEGIN:VCALENDAR' })
    expect(isPacked(bytes)).toBe(true)
    expect(await calendarsIn(bytes, MOST)).toBe(`${WORK}\r\nBEGIN:VCALENDAR`)
  })

  it('圧縮せずに入れたものも読める', async () => {
    expect(await calendarsIn(archive({ 'a.ics': WORK }, 0), MOST)).toBe(WORK)
  })

  it('カレンダーでないものは、圧縮されたものではない', () => {
    expect(isPacked(new TextEncoder().encode(WORK))).toBe(false)
    expect(isPacked(new Uint8Array())).toBe(false)
  })

  it('中に .ics がなければ、そう言う', async () => {
    await expect(calendarsIn(archive({ 'readme.txt': 'x' }), MOST)).rejects.toBeInstanceOf(NotUnpacked)
  })

  it('ひらくと大きすぎるものは、途中でやめる', async () => {
    const bytes = archive({ 'a.ics': 'x'.repeat(MOST + 1) })
    expect(bytes.length).toBeLessThan(10_000)
    await expect(calendarsIn(bytes, MOST)).rejects.toBeInstanceOf(NotUnpacked)
    expect((await calendarsIn(archive({ 'a.ics': 'x'.repeat(MOST) }), MOST)).length).toBe(MOST)
  })

  it('どこで切れていても、ひらけないとだけ言う', async () => {
    const whole = archive({ 'a.ics': WORK })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        await expect(calendarsIn(whole.slice(0, length), MOST)).rejects.toBeInstanceOf(NotUnpacked)
      }),
    )
  })
})
