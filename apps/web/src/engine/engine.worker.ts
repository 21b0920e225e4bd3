import { expose } from 'comlink'
import type { Engine } from './engine.ts'

expose({} as Engine)
