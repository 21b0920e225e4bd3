/**
 * A small assembler of WebAssembly (core specification 2.0, binary format): instructions are functions of their operands and give
 * bytes. Every expression leaves one value on the stack, every statement none. Names are those of the text format.
 */
export type Code = readonly number[]

export type ValueType = 'i32' | 'v128'

/** A parameter or variable of a function. */
export interface Local {
  readonly get: Code
  readonly set: (value: Code) => Code
}

export interface Func {
  readonly name: string
  readonly params: readonly ValueType[]
  readonly locals: readonly ValueType[]
  readonly body: Code
}

/** Makes a function; `body` gets its parameters, and declares variables as it needs them. */
export const func = <const Params extends readonly ValueType[]>(
  name: string,
  params: Params,
  body: (params: { readonly [index in keyof Params]: Local }, variable: (type: ValueType) => Local) => readonly Code[],
): Func => {
  const locals: ValueType[] = []
  const variable = (type: ValueType): Local => localAt(params.length + locals.push(type) - 1)
  const code = body(params.map((_, index) => localAt(index)) as { readonly [index in keyof Params]: Local }, variable)
  return { name, params, locals, body: code.flat() }
}

const localAt = (index: number): Local => ({
  get: [0x20, ...unsigned(index)],
  set: (value) => [...value, 0x21, ...unsigned(index)],
})

const unary =
  (...opcode: readonly number[]) =>
  (a: Code): Code => [...a, ...opcode]

const binary =
  (...opcode: readonly number[]) =>
  (a: Code, b: Code): Code => [...a, ...b, ...opcode]

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  /** Reads four bytes at a multiple of four. */
  load: (address: Code, offset = 0): Code => [...address, 0x28, 2, ...unsigned(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0x36, 2, ...unsigned(offset)],
  eq: binary(0x46),
  ltU: binary(0x49),
  gtS: binary(0x4a),
  add: binary(0x6a),
  sub: binary(0x6b),
  and: binary(0x71),
  or: binary(0x72),
  xor: binary(0x73),
  shl: binary(0x74),
  shrS: binary(0x75),
  shrU: binary(0x76),
}

export const v128 = {
  /** Reads or writes sixteen bytes at a multiple of sixteen. */
  load: (address: Code): Code => [...address, 0xfd, 0x00, 4, 0],
  store: (address: Code, value: Code): Code => [...address, ...value, 0xfd, 0x0b, 4, 0],
  load32Zero: (address: Code): Code => [...address, 0xfd, 0x5c, 2, 0],
  load32Lane: (address: Code, vector: Code, lane: number): Code => [...address, ...vector, 0xfd, 0x56, 2, 0, lane],
  and: binary(0xfd, 0x4e),
  /** a and not b. */
  andnot: binary(0xfd, 0x4f),
  or: binary(0xfd, 0x50),
  xor: binary(0xfd, 0x51),
}

export const i32x4 = {
  splat: unary(0xfd, 0x11),
  extractLane: (vector: Code, lane: number): Code => [...vector, 0xfd, 0x1b, lane],
  replaceLane: (vector: Code, lane: number, value: Code): Code => [...vector, ...value, 0xfd, 0x1c, lane],
  shl: binary(0xfd, 0xab, 0x01),
  shrS: binary(0xfd, 0xac, 0x01),
  shrU: binary(0xfd, 0xad, 0x01),
  add: binary(0xfd, 0xae, 0x01),
  sub: binary(0xfd, 0xb1, 0x01),
  mul: binary(0xfd, 0xb5, 0x01),
  minS: binary(0xfd, 0xb6, 0x01),
  maxS: binary(0xfd, 0xb8, 0x01),
}

export const f32x4 = {
  convert: unary(0xfd, 0xfa, 0x01),
}

/** Runs the body, and again as long as the condition holds afterwards. */
export const doWhile = (body: readonly Code[], condition: Code): Code => [
  ...[0x03, 0x40],
  ...body.flat(),
  ...condition,
  ...[0x0d, 0],
  0x0b,
]

export const when = (condition: Code, body: readonly Code[]): Code => [...condition, 0x04, 0x40, ...body.flat(), 0x0b]

/** A module with one imported memory, `host.memory`; every function is exported under its name and can be called by `call`. */
export const moduleOf = (funcs: readonly Func[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(funcs.map(({ params }) => [0x60, ...vector(params.map(valueType)), 0]))),
    ...section(2, vector([[...name('host'), ...name('memory'), 0x02, 0x00, 1]])),
    ...section(3, vector(funcs.map((_, index) => unsigned(index)))),
    ...section(7, vector(funcs.map((one, index) => [...name(one.name), 0x00, ...unsigned(index)]))),
    ...section(10, vector(funcs.map(bodyOf))),
  ])

/** Calls the function at an index of the module. */
export const call = (index: number, ...params: readonly Code[]): Code => [...params.flat(), 0x10, ...unsigned(index)]

const bodyOf = ({ locals, body }: Func): Code => {
  const code = [...vector(locals.map((type) => [1, ...valueType(type)])), ...body, 0x0b]
  return [...unsigned(code.length), ...code]
}

const valueType = (type: ValueType): Code => [type === 'i32' ? 0x7f : 0x7b]

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]

const vector = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()]

const name = (text: string): Code => vector([...text].map((letter) => [letter.charCodeAt(0)]))

/** LEB128. */
const unsigned = (value: number): Code => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)])

const signed = (value: number): Code =>
  value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]
