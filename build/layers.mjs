/**
 * The floors of the house, from the top down: what each folder of src/ may import besides itself. The checks read this
 * list, and a folder that is not in it may not exist. docs/ARCHITECTURE.md has the picture.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayImport = {
  app: ['book', 'widgets', 'kit', 'plots', 'ui', 'numerics'],
  book: ['widgets', 'kit', 'plots', 'ui', 'numerics'],
  // The one floor where the drawing wing (plots, ui) meets the computing wing (models, datasets).
  widgets: ['kit', 'plots', 'ui', 'training', 'models', 'datasets', 'numerics'],
  kit: ['plots', 'ui', 'training', 'numerics'],
  plots: ['ui', 'numerics'],
  ui: ['numerics'],
  // What works in a worker. The page knows its types and its messages, never a trainer itself.
  training: ['models', 'datasets', 'numerics'],
  models: ['numerics'],
  datasets: ['numerics'],
  numerics: [],
};

/** The only modules that may import `@tensorflow/*`: the door, what has to happen before it opens, and the doors of workers. */
export const tensorDoor = [
  'src/models/tf.ts',
  'src/models/tf-environment.ts',
  // The wide door, for workers: one file for each backend, and kernels of our own.
  'src/models/backends/[a-z0-9-]+.ts',
];

/** Folders that know neither React nor a widget's store. */
export const withoutReact = ['training', 'models', 'datasets', 'numerics'];
