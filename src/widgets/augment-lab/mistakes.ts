/** How often one digit is taken for another: shares of all pictures of that digit, 0 to 1. */
export interface Mistake {
  readonly right: number;
  readonly answer: number;
  readonly plain: number;
  readonly augmented: number;
  /** Pictures of that digit, and how many of them each network takes for `answer`. */
  readonly pictures: number;
  readonly counts: { readonly plain: number; readonly augmented: number };
}

/** Counts of answers, [right digit, answer] row after row, of each network. */
export interface Answers {
  readonly plain: Uint16Array;
  readonly augmented: Uint16Array;
}

const classes = 10;
const shown = 6;

/** The commonest mistakes of the network that learned from copies; nothing that neither network ever does. */
export function mistakesOf({ plain, augmented }: Answers): Mistake[] {
  const mistakes: Mistake[] = [];
  for (let right = 0; right < classes; right++) {
    const row = plain.subarray(right * classes, (right + 1) * classes);
    const pictures = Math.max(
      1,
      row.reduce((sum, count) => sum + count, 0),
    );
    for (let answer = 0; answer < classes; answer++) {
      const counts = {
        plain: plain[right * classes + answer]!,
        augmented: augmented[right * classes + answer]!,
      };
      if (answer !== right && counts.plain + counts.augmented > 0)
        mistakes.push({
          ...{ right, answer, pictures, counts },
          plain: counts.plain / pictures,
          augmented: counts.augmented / pictures,
        });
    }
  }
  return mistakes.toSorted((a, b) => b.augmented - a.augmented || b.plain - a.plain).slice(0, shown);
}
