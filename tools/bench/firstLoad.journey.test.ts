import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../architecture/sources.ts'
import { FIRST_LOAD_LIMIT, firstLoad } from './firstLoad.mjs'

describe('はじめの一回の重さ', () => {
  it.each([
    ['はじめて開く端末(はじめの一分)', '', /StartRoom/],
    ['部屋への近道(きょう)', '#/today', /TodayRoom/],
  ])(
    `%sの台本と装いは、あわせて gzip ${FIRST_LOAD_LIMIT / 1000} kB まで。守り（CSP）に触れず、欠けるものもない`,
    async (_, at, room) => {
      const { files, gzip, faults } = await firstLoad(join(ROOT, 'apps/web/dist'), at)
      const list = files.map((file) => `${file.path} ${file.gzip}`).join('\n')
      expect(faults).toEqual([])
      expect(list).toMatch(/\.js/)
      expect(list).toMatch(/\.css/)
      expect(list).toMatch(/worker/)
      expect(list).toMatch(room)
      expect(gzip, list).toBeLessThanOrEqual(FIRST_LOAD_LIMIT)
    },
  )

  it('作っていなければ、零ではなく誤り', async () => {
    await expect(firstLoad(join(ROOT, 'nowhere'))).rejects.toThrow('build the app first')
  })
})
