import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../architecture/sources.ts'
import { FIRST_LOAD_LIMIT, firstLoad } from './firstLoad.mjs'

describe('はじめの一回の重さ', () => {
  it(`台本と装いは、あわせて gzip ${FIRST_LOAD_LIMIT / 1000} kB まで`, () => {
    const { files, gzip } = firstLoad(join(ROOT, 'apps/web/dist'))
    expect(gzip, files.map((file) => `${file.path} ${file.gzip}`).join('\n')).toBeLessThanOrEqual(FIRST_LOAD_LIMIT)
  })
})
