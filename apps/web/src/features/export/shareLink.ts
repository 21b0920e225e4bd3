import { checkPlan, type Plan } from '@yohaku/household'
import { hrefOf } from '../../shell/route.ts'

/** More than any day that was ever written; what unpacks to more is not one. */
const LARGEST = 256 * 1024

/** The address under which this app shows a plan: the plan itself, packed into the part that no server sees. */
export const shareLink = async (plan: Plan, app: string): Promise<string> => {
  const packed = await through(new TextEncoder().encode(JSON.stringify(plan)), new CompressionStream('deflate-raw'))
  return `${app}${hrefOf('household', { page: 'shared', day: toBase64Url(packed) })}`
}

/** The plan in such an address; `null` for what is none. */
export const sharedPlan = async (packed: string): Promise<Plan | null> => {
  try {
    const bytes = await through(fromBase64Url(packed), new DecompressionStream('deflate-raw'))
    const plan = checkPlan(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    return plan.ok ? plan.value : null
  } catch {
    // Cut short, changed on the way, or never one of ours.
    return null
  }
}

const through = async (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream): Promise<Uint8Array<ArrayBuffer>> => {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length
    if (size > LARGEST) {
      await reader.cancel()
      throw new RangeError('too large for a day')
    }
    parts.push(next.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
