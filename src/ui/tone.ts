/** What a colour means, the same through the whole book; its values are in tokens.css. */
export const tones = [
  'class-0',
  'class-1',
  'class-2',
  'class-3',
  'class-4',
  'w1',
  'w2',
  'data',
  'weights',
  'gradient',
  'prediction',
  'error',
  'target',
  'positive',
  'negative',
  'ink',
  'soft',
] as const;
export type Tone = (typeof tones)[number];

/** The CSS class under which `--tone` and `--tone-soft` are that colour. */
export const toneClass = (tone: Tone): string => `tone-${tone}`;

const classTones = ['class-0', 'class-1', 'class-2', 'class-3', 'class-4'] as const satisfies readonly Tone[];

/** Classes 0 to 4 have a colour; any other, such as −1 for a tie, is soft ink. */
export const classTone = (index: number): Tone => classTones[index] ?? 'soft';

const shapes = ['circle', 'triangle', 'square', 'diamond', 'cross'] as const;
export type ClassShape = (typeof shapes)[number];

/** The second sign of a class, for eyes that see no difference in its colour. */
export const classShape = (index: number): ClassShape => shapes[index] ?? 'circle';

/** The shape as a character, for running text. */
export const classSign = (index: number): string => ['●', '▲', '■', '◆', '✚'][index] ?? '○';
