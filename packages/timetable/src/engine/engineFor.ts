import { wasmEngine } from '../wasm/wasmEngine.ts'
import type { Engine, EngineName } from './engine.ts'
import { TS_ENGINE } from './tsEngine.ts'

/** The engine asked for, absent = the fastest; TypeScript wherever WebAssembly does not run. Same bits from both. */
export const engineFor = (name?: EngineName): Engine => {
  if (name === 'ts') return TS_ENGINE
  loaded ??= wasmEngine() ?? TS_ENGINE
  return loaded
}

let loaded: Engine | undefined
