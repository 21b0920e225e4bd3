/** Where everybody is while the day is being written, and until when the last step keeps them. */
export class Whereabouts {
  private readonly places = new Map<string, string>()
  private readonly ends = new Map<string, { readonly time: number; readonly measured: boolean }>()
  private readonly companies = new Map<string, readonly string[]>()

  placeOf(person: string): string | undefined {
    return this.places.get(person)
  }

  put(people: readonly string[], place: string): void {
    for (const person of people) this.places.set(person, place)
  }

  /** Planned end of what a person did last; `undefined` at the start of the day. */
  freeAt(person: string): number | undefined {
    return this.ends.get(person)?.time
  }

  /** The same, where the file tells it, so that a way can be measured from it. */
  measuredFrom(person: string): number | undefined {
    const end = this.ends.get(person)
    return end?.measured ? end.time : undefined
  }

  busy(people: readonly string[], until: number, measured: boolean): void {
    for (const person of people) this.ends.set(person, { time: until, measured })
  }

  earliest(people: readonly string[]): number {
    return Math.max(0, ...people.map((person) => this.ends.get(person)?.time ?? 0))
  }

  /** Children who are on the way with this adult. */
  companyOf(adult: string): readonly string[] {
    return this.companies.get(adult) ?? []
  }

  accompany(adult: string, children: readonly string[]): void {
    this.companies.set(adult, children)
  }
}
