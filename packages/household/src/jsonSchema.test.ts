import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planJsonSchema } from './jsonSchema.ts'

describe('公開する JSON Schema', () => {
  it('コミットされたファイルは、いまのスキーマからできたもの(古ければ scripts/write-schema.mjs で書き直す)', () => {
    const file = new URL('../yohaku-plan-1.schema.json', import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(planJsonSchema())))
  })
})
