import { err, ok } from '@yohaku/kernel'
import { expect, it } from 'vitest'
import { describeAdapter } from './adapter.suite.ts'
import { createMemory, memoryAdapter } from './memory.ts'

describeAdapter('メモリの保管場所', async () => {
  const memory = createMemory()
  return { open: () => memoryAdapter(memory), destroy: async () => memory.records.clear() }
})

it('いっぱいになったら「いっぱい」と答え、それまでの記録はそのまま残る', async () => {
  const adapter = memoryAdapter(createMemory(10))
  expect(await adapter.write({ put: [{ key: 'a', text: '123456789' }] })).toEqual(ok(null))
  expect(await adapter.write({ put: [{ key: 'b', text: '' }], delete: ['c'] })).toEqual(err({ type: 'StorageFull' }))
  expect(await adapter.write({ put: [{ key: 'b', text: '' }], delete: ['a'] })).toEqual(ok(null))
  expect(await adapter.list('')).toEqual(ok([{ key: 'b', text: '' }]))
})
