/** What a computation that can be refused gives back: a value, or a plain object that says why not. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })

/** For tests and for data written in our own source: the value, or a thrown bug report. */
export const expectOk = <T, E>(result: Result<T, E>): T => {
  if (result.ok) return result.value
  throw new Error(`expected a value, got the refusal ${JSON.stringify(result.error)}`)
}
