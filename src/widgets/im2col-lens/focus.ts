import type { Unrolled } from './unrolled';
import type { Focus } from './view-props';

/** What the eye is on: what is pointed at, as far as it exists, else the row unrolled last and the first filter. */
export function focusOf(
  unrolled: Unrolled | undefined,
  taken: number,
  { row = taken - 1, filter = 0, column }: Partial<Focus> = {},
): Focus {
  const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
  return {
    row: within(row, unrolled?.rows ?? 1),
    filter: within(filter, unrolled?.shape.filters ?? 1),
    column: column !== undefined && column < (unrolled?.columns ?? 0) ? column : undefined,
  };
}
