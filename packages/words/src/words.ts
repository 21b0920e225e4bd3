/** Words for codes. */
export type Words<Code extends string = string> = Readonly<Record<Code, string>>
