import { expectOk } from '@yohaku/kernel'
import { type ExactChances, exactChances, type Network } from '@yohaku/timetable'
import type { Io } from '../io.ts'
import { type Answer, DONE, printJson } from '../report.ts'
import { paintFor } from '../terminal/colour.ts'

/** `yohaku simulate --engine exact`: no samples; each deadline's chance by arithmetic on distributions. The network was checked. */
export const exactSimulation = async (network: Network, answer: Answer, io: Io): Promise<number> => {
  const started = performance.now()
  const chances = expectOk(exactChances(network))
  const elapsedMs = performance.now() - started
  if (answer.json) await printJson(exactJson(network, chances, elapsedMs), io)
  else await io.out(await exactText(network, chances, answer, io))
  return DONE
}

const exactJson = (
  network: Network,
  { step, deadlines }: ExactChances,
  elapsedMs: number,
): Record<string, unknown> => ({
  engine: 'exact',
  step,
  events: Object.fromEntries(
    network.events.flatMap(({ id, latest }) => {
      const chance = deadlines.get(id)
      if (!chance) return []
      const { low, high, exact, within } = chance
      return [[id, { latest, onTime: { low, high, exact, within } }]]
    }),
  ),
  elapsedMs: Math.round(elapsedMs * 100) / 100,
})

const exactText = async (network: Network, { deadlines }: ExactChances, { text }: Answer, io: Io): Promise<string> => {
  const { tableOf } = await import('../terminal/table.ts')
  const { rows } = text.says
  const paint = paintFor(io.colour)
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
  const body = network.events.flatMap(({ id, latest }) => {
    const chance = deadlines.get(id)
    if (!chance) return []
    const { low, high, exact, within } = chance
    const one = within < 0.00005 ? percent(low) : `${percent(low)} ±${percent(within)}`
    return [[id, String(latest), exact ? one : `${percent(low)}–${percent(high)}`]]
  })
  const head = [rows.event, rows.until, rows.onTime].map((cell) => cell ?? '')
  return `${paint('bold', network.name)}\n\n${tableOf(head, body, paint)}\n`
}
