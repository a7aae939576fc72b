/** How many parts these elements have; with more or fewer, browsers and screen readers take the formula for broken. */
const parts: Readonly<Record<string, number>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
};

/** The first element of a MathML text that has not as many parts as its name asks for. */
export function misshapen(mathml: string): string | undefined {
  const open: { name: string; children: number }[] = [];
  for (const [, closing, name, alone] of mathml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (closing) {
      const { children } = open.pop()!;
      if (name! in parts && children !== parts[name!]) return name;
      continue;
    }
    const around = open.at(-1);
    if (around) around.children++;
    if (!alone) open.push({ name: name!, children: 0 });
  }
  return undefined;
}
