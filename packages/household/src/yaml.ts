/** Everything that needs the YAML library, behind a door of its own: `@yohaku/household/yaml`. */
export * from './document/parsePlan.ts'
