import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { diskProblem, freeBytesOf, NEEDED_BYTES } from './disk.mjs'

describe('ディスクの空き', () => {
  it.each([
    [NEEDED_BYTES - 1, true],
    [NEEDED_BYTES, false],
    [NEEDED_BYTES + 1, false],
  ])('%i バイト空いていれば、足りない: %s', (free, tooLittle) => {
    expect(diskProblem(free, '/somewhere') !== null).toBe(tooLittle)
  })

  it('どこに、いくら空いていて、いくら要るかを言う', () => {
    const problem = diskProblem(123_400_000, '/home/me/yohaku', 1_500_000_000)
    expect(problem).toContain('/home/me/yohaku: 123 MB free, 1,500 MB needed')
    expect(problem).toContain('nothing has been changed')
  })

  it('この機械の空きが測れる。ない場所では「分からない」', () => {
    expect(freeBytesOf(tmpdir())).toBeGreaterThan(0)
    expect(freeBytesOf('/no/such/folder')).toBe(null)
  })
})
