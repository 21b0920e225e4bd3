import type { Plan } from '@yohaku/household'
import { parsePlan } from '@yohaku/household/yaml'

/** The plan of the sample family. @throws Error when the file in `families/` has a mistake: then the build stops. */
export const readSample = (text: string): Plan => {
  const read = parsePlan(text, { format: 'yaml' })
  if (read.ok) return read.value.plan
  throw new Error(`the sample family cannot be read: ${JSON.stringify(read.error, null, 2)}`)
}
