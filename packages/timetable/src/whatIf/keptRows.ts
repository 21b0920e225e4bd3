import type { Engine } from '../engine/engine.ts'
import { rowOf } from '../engine/layout.ts'
import type { ObservedEvent, Program } from '../program.ts'

/** Delays of one event in ticks, sample by sample; null for an event that is never late. */
export type KeptRow = Int32Array | null

/** Samples computed together. */
const BLOCK = 1024

/**
 * The delays of every event, by its place in the program, which observes all of them. `known` gives those that are computed already:
 * their operations are left out, and their samples handed to whatever comes after them.
 */
export const keptRows = (
  program: Program,
  samples: number,
  engine: Engine,
  known: (event: ObservedEvent) => KeptRow | undefined,
): readonly KeptRow[] => {
  const old = program.events.map(known)
  const rows = program.events.map(({ slot }, place) =>
    old[place] === undefined ? (slot === 0 ? null : new Int32Array(samples)) : old[place],
  )
  if (!old.includes(undefined)) return rows
  const machine = engine.machineFor(program, Math.min(BLOCK, samples), [])
  for (let done = 0; done < samples; done += machine.size) {
    const count = Math.min(machine.size, samples - done)
    machine.goTo(done, count)
    let run = 0
    for (const [place, { slot, ready }] of program.events.entries()) {
      const isKnown = old[place] !== undefined
      if (!isKnown && ready > run) machine.run(run, ready, count)
      run = ready
      const row = rows[place]
      if (row === null || row === undefined) continue
      const block = rowOf(machine.rows, slot)
      if (isKnown) block.set(row.subarray(done, done + count))
      else row.set(block.subarray(0, count), done)
    }
  }
  return rows
}
