/** Setting a value to another, held between two bounds; `null` where it would stay as it is. */
export const stepTo = (
  value: number,
  next: number,
  { least, most }: { readonly least: number; readonly most: number },
  onChange: (value: number) => void,
): (() => void) | null => {
  const held = Math.min(most, Math.max(least, next))
  return held === value ? null : () => onChange(held)
}
