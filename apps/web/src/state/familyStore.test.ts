import { clock, expectOk, ok } from '@yohaku/kernel'
import { documentSchema, type Json, memoryAdapter, openStore } from '@yohaku/store'
import { describe, expect, it } from 'vitest'
import type { Edit } from './edits.ts'
import { FAMILY } from './familyRecord.ts'
import { familyStoreOn } from './familyStore.ts'

const now = () => Date.UTC(2026, 10, 24)
const later: Edit = { kind: 'workEnd', track: 'now', adult: 'p1', end: clock('16:30') }
const raise: Edit = { kind: 'pay', job: 'p1-job', yen: 320_000 }

/** A draft as the app wrote it while every edit stood alone. */
const firstDraft = documentSchema<Json>({ name: 'draft', migrations: [], parse: ok })

describe('端末に残る、ためしている形', () => {
  it('前の版が書いたものは、ひとつずつのためしとして読める', async () => {
    const adapter = memoryAdapter()
    const old = openStore(adapter, { schemas: [firstDraft], now }).documents(firstDraft)
    expectOk(await old.save(FAMILY, { on: null, edits: [{ ...later }, { ...raise }] }, null))
    const read = expectOk(await familyStoreOn(adapter, now, null).drafts.load(FAMILY))
    expect(read?.body).toEqual({ on: null, trials: [[later], [raise]] })
  })

  it('いちどに変えたものは、読みなおしても、いちどのまま', async () => {
    const adapter = memoryAdapter()
    const draft = { on: 3, trials: [[later, raise], [later]] }
    expectOk(await familyStoreOn(adapter, now, null).drafts.save(FAMILY, draft, null))
    const read = expectOk(await familyStoreOn(adapter, now, null).drafts.load(FAMILY))
    expect(read?.body).toEqual(draft)
  })

  it('知らない変更のまじった下書きは、読まずに断る', async () => {
    const adapter = memoryAdapter()
    const old = openStore(adapter, { schemas: [firstDraft], now }).documents(firstDraft)
    expectOk(await old.save(FAMILY, { on: null, edits: [{ kind: 'unheard' }] }, null))
    expect(await familyStoreOn(adapter, now, null).drafts.load(FAMILY)).toMatchObject({
      ok: false,
      error: { type: 'CorruptRecord' },
    })
  })
})
