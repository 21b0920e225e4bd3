import { ok } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { familyPlan } from '../testing/family.ts'
import { answerCacheOf, createAnswerCache, sameQuestion } from './answerCache.ts'
import type { Engine } from './engine.ts'

const plan = familyPlan()
const engine = (): Engine => ({ ask: async () => ok([] as never) })

describe('一度答えた問い', () => {
  it('同じしおりの同じ日なら、すぐ答える。ちがう日は、知らない', () => {
    const cache = createAnswerCache()
    const answered = { question: { plan, day: 'tue' }, value: [] }
    cache.keep('day', answered)
    expect(cache.find('day', { day: 'tue', plan })).toBe(answered)
    expect(cache.find('day', { plan, day: 'wed' })).toBeNull()
    expect(cache.find('day', { plan })).toBeNull()
    expect(cache.find('outlooks', { plan })).toBeNull()
  })

  it('中身が同じでも、べつのしおりは、べつの問い', () => {
    const cache = createAnswerCache()
    cache.keep('day', { question: { plan }, value: [] })
    expect(cache.find('day', { plan: familyPlan() })).toBeNull()
  })

  it.each([
    [3, true],
    [4, false],
  ])('あとから%iつ答えると、さいしょのを覚えているのは %s', (later, kept) => {
    const cache = createAnswerCache()
    cache.keep('day', { question: { plan, day: 'first' }, value: [] })
    for (let index = 0; index < later; index++) cache.keep('day', { question: { plan, day: `${index}` }, value: [] })
    expect(cache.find('day', { plan, day: 'first' }) !== null).toBe(kept)
  })

  it('答えなおしは、場所をふたつ取らない', () => {
    const cache = createAnswerCache()
    cache.keep('day', { question: { plan, day: 'first' }, value: [] })
    for (let index = 0; index < 9; index++) cache.keep('day', { question: { plan, day: 'again' }, value: [] })
    expect(cache.find('day', { plan, day: 'first' })).not.toBeNull()
  })

  it('計算機ごとに、ひとつ', () => {
    const [one, other] = [engine(), engine()]
    expect(answerCacheOf(one)).toBe(answerCacheOf(one))
    expect(answerCacheOf(one)).not.toBe(answerCacheOf(other))
  })

  it.each([
    [{ plan, order: ['chance', 'sleep'] }, { plan, order: ['chance', 'sleep'] }, true],
    [{ plan, order: ['chance', 'sleep'] }, { plan, order: ['sleep', 'chance'] }, false],
    [{ plan, order: ['chance'] }, { plan, order: ['chance', 'sleep'] }, false],
    [{ plan, day: undefined }, { plan }, false],
    [{ plan, at: Number.NaN }, { plan, at: Number.NaN }, true],
  ])('%# 問いの同じ、ちがう', (a, b, same) => {
    expect(sameQuestion(a, b)).toBe(same)
    expect(sameQuestion(b, a)).toBe(same)
  })
})
