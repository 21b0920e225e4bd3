import type { AssumptionNote } from '../outlook.ts'

/** Each assumption once. */
export const distinct = (notes: readonly AssumptionNote[]): readonly AssumptionNote[] => [
  ...new Map(notes.map((note) => [`${note.code} ${note.path ?? ''}`, note])).values(),
]
