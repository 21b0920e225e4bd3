import type { Step } from '../plan.ts'

/** A step while the day is being written. */
export type Draft = { -readonly [Key in keyof Step]: Step[Key] }

/** The steps written so far, each with its planned start. */
export class StepBook {
  private readonly day: string
  private readonly written: { readonly draft: Draft; readonly planned: number }[] = []
  private readonly ids = new Set<string>()

  constructor(day: string) {
    this.day = day
  }

  /** A step named after the first who does it, or after its owner. */
  draft(act: Step['act'], who: readonly string[], place: string, to?: string, owner = who[0]): Draft {
    const id = this.newId(act === 'travel' ? `${owner}-to-${to}` : `${owner}-${act}`)
    return { id, act, who: [...who], place, ...(to === undefined ? {} : { to }), minutes: 0 }
  }

  add(draft: Draft, planned: number): void {
    this.written.push({ draft, planned })
  }

  lastOf(person: string): Draft | undefined {
    return this.written.findLast(({ draft }) => draft.who.includes(person))?.draft
  }

  /** In the order of the clock. Each person's steps were written in that order already. */
  steps(): readonly Draft[] {
    return [...this.written].sort((a, b) => a.planned - b.planned).map(({ draft }) => draft)
  }

  pathOf(draft: Draft, key?: keyof Step): string {
    const path = `days[${this.day}].steps[${draft.id}]`
    return key === undefined ? path : `${path}.${key}`
  }

  private newId(wanted: string): string {
    let id = wanted
    for (let count = 2; this.ids.has(id); count++) id = `${wanted}-${count}`
    this.ids.add(id)
    return id
  }
}
