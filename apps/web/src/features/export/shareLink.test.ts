import { describe, expect, it } from 'vitest'
import { familyPlan } from '../../testing/family.ts'
import { sharedPlan, shareLink } from './shareLink.ts'

const APP = 'https://example.com/'
const packed = (link: string): string => new URLSearchParams(link.split('?')[1]).get('day') ?? ''

describe('わたすためのリンク', () => {
  it('一日は # のうしろに入り、同じしおりにもどる', async () => {
    const link = await shareLink(familyPlan(), APP)
    const { hash, search, pathname } = new URL(link)
    expect([pathname, search]).toEqual(['/', ''])
    expect(hash).toMatch(/^#\/household\?page=shared&day=[\w-]+$/)
    expect(await sharedPlan(packed(link))).toEqual(familyPlan())
  })

  it('途中で切れたもの、書きかえられたもの、しおりでないものは、読めないと答える', async () => {
    const day = packed(await shareLink(familyPlan(), APP))
    expect(await sharedPlan(day.slice(0, day.length / 2))).toBeNull()
    expect(await sharedPlan('')).toBeNull()
    expect(await sharedPlan('%%%')).toBeNull()
    expect(await sharedPlan(packed(await shareLink({ hello: 'world' } as never, APP)))).toBeNull()
  })

  it('ほどくと大きくなりすぎるものは、ほどききらない', async () => {
    const day = packed(await shareLink(familyPlan({ title: 'あ'.repeat(400_000) }), APP).catch(() => ''))
    expect(await sharedPlan(day)).toBeNull()
  })
})
