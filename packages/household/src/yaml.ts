/** Everything that needs the YAML library, behind a door of its own: `@yohaku/household/yaml`. */
export { type Change, editPlan, formatPlan, updatePlan } from './document/edit.ts'
export * from './document/parsePlan.ts'
export { parseLived } from './lived/parseLived.ts'
