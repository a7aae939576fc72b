/** `compute`, remembering its last result: a run asks for the same thing at every step. Arguments are compared by identity. */
export function lastCall<A extends readonly unknown[], Result>(
  compute: (...args: A) => Result,
): (...args: A) => Result {
  let last: { readonly args: A; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last!.args[i])) last = { args, result: compute(...args) };
    return last.result;
  };
}
