import type { Json } from '@yohaku/store'

/** A JSON object, as opposed to a list, a text, or nothing. */
export const isObject = (value: unknown): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
