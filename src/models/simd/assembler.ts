/** Programs of WebAssembly (W3C, core specification 2.0), written down byte by byte: as much of it as loops over numbers need. */
export type Code = readonly number[];

const i32 = 0x7f;
const v128 = 0x7b;
const f32 = 0x7d;
const types = { i32, v128, f32 };

/** Whole numbers in the least bytes (LEB128), without and with a sign. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest > 0 ? low | 0x80 : low);
  } while (rest > 0);
  return bytes;
}
function signed(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}
const list = (items: readonly Code[]): number[] => [...unsigned(items.length), ...items.flat()];
const sized = (bytes: Code): number[] => [...unsigned(bytes.length), ...bytes];
const section = (id: number, items: readonly Code[]): number[] => [id, ...sized(list(items))];
const text = (name: string): number[] => sized([...new TextEncoder().encode(name)]);

const simd = (operation: number): number[] => [0xfd, ...unsigned(operation)];
/** Where in memory: an alignment of 4 bytes, and an offset that is added to the address. */
const at = (offset: number): number[] => [2, ...unsigned(offset)];

/** Variables of a function by name; the first ones are its parameters, which are whole numbers. */
export function variables(parameters: readonly string[]) {
  const names = [...parameters];
  const kinds = parameters.map(() => i32);
  const index = (name: string) => unsigned(names.indexOf(name));
  return {
    /** A further variable, zero at first. */
    declare(name: string, kind: keyof typeof types = 'i32'): string {
      names.push(name);
      kinds.push(types[kind]);
      return name;
    },
    get: (name: string): Code => [0x20, ...index(name)],
    set: (name: string, value: Code): Code => [...value, 0x21, ...index(name)],
    /** The variables after the parameters, each with its type. */
    locals: (): Code => list(kinds.slice(parameters.length).map((kind) => [1, kind])),
  };
}

export const constant = (value: number): Code => [0x41, ...signed(value)];
export const plus = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const minus = (a: Code, b: Code): Code => [...a, ...b, 0x6b];
export const times = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
export const isAtLeast = (a: Code, b: Code): Code => [...a, ...b, 0x4e];

export const when = (condition: Code, then: Code, otherwise: Code): Code => [
  ...condition,
  0x04,
  0x40,
  ...then,
  0x05,
  ...otherwise,
  0x0b,
];
/** Tests before every round. */
export const whilst = (condition: Code, body: Code): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...[...condition, 0x45, 0x0d, 1],
  ...[...body, 0x0c, 0],
  ...[0x0b, 0x0b],
];

/** Numbers of 32 bits, one and four at a time. */
export const single = {
  zero: [0x43, 0, 0, 0, 0] as Code,
  load: (address: Code, offset = 0): Code => [...address, 0x2a, ...at(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0x38, ...at(offset)],
  plus: (a: Code, b: Code): Code => [...a, ...b, 0x92],
  times: (a: Code, b: Code): Code => [...a, ...b, 0x94],
};
export const four = {
  zero: [...simd(0x0c), ...new Array<number>(16).fill(0)] as Code,
  load: (address: Code, offset = 0): Code => [...address, ...simd(0x00), ...at(offset)],
  /** One number, four times. */
  spread: (address: Code, offset = 0): Code => [...address, ...simd(0x09), ...at(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [
    ...address,
    ...value,
    ...simd(0x0b),
    ...at(offset),
  ],
  plus: (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe4)],
  times: (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe6)],
};

/** A module with one function, `run`, over the memory that is imported as `memory.numbers`. */
export const moduleOf = (
  parameters: number,
  { locals }: { locals(): Code },
  body: Code,
): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [[0x60, ...list(new Array<Code>(parameters).fill([i32])), 0]]),
    ...section(2, [[...text('memory'), ...text('numbers'), 2, 0, 1]]),
    ...section(3, [[0]]),
    ...section(7, [[...text('run'), 0, 0]]),
    ...section(10, [sized([...locals(), ...body, 0x0b])]),
  ]);
