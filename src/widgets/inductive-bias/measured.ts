import type { NetworkName } from '~/models/inductive-bias/networks';
import type { BiasTest } from '~/models/inductive-bias/plan';

/** One for each repetition that was made. */
type Shares = readonly number[];
type Row = { readonly count: number } & Readonly<
  Record<NetworkName, Readonly<Partial<Record<BiasTest, Shares>>>>
>;

/** Shares of right answers after 1,500 steps, in repetitions 1 to 3, by this figure's trainer in Node on 21 November 2026. */
export const measured: readonly Row[] = [
  {
    count: 100,
    mlp: { clean: [0.655, 0.609, 0.587], shifted: [0.216, 0.21, 0.206], shuffled: [0.659, 0.58, 0.589] },
    cnn: { clean: [0.654, 0.663, 0.653], shifted: [0.371, 0.372, 0.334], shuffled: [0.546, 0.511, 0.459] },
    vit: { clean: [0.444, 0.478, 0.386], shifted: [0.222, 0.222, 0.18], shuffled: [0.493] },
  },
  {
    count: 300,
    mlp: { clean: [0.745, 0.77, 0.743], shifted: [0.242, 0.224, 0.216], shuffled: [0.728, 0.767, 0.731] },
    cnn: { clean: [0.796, 0.811, 0.802], shifted: [0.425, 0.427, 0.395], shuffled: [0.65, 0.687, 0.648] },
    vit: { clean: [0.642, 0.615, 0.594], shifted: [0.258, 0.232, 0.226], shuffled: [0.594] },
  },
  {
    count: 1000,
    mlp: { clean: [0.834, 0.846, 0.841], shifted: [0.25, 0.226, 0.223], shuffled: [0.833, 0.862, 0.839] },
    cnn: { clean: [0.886, 0.896, 0.898], shifted: [0.461, 0.454, 0.472], shuffled: [0.784, 0.788, 0.783] },
    vit: { clean: [0.742, 0.766, 0.746], shifted: [0.284, 0.269, 0.283], shuffled: [0.74] },
  },
  {
    count: 3000,
    mlp: { clean: [0.886, 0.882, 0.9], shifted: [0.235, 0.232, 0.241], shuffled: [0.884, 0.897, 0.895] },
    cnn: { clean: [0.921, 0.912, 0.925], shifted: [0.474, 0.493, 0.504], shuffled: [0.825, 0.835, 0.849] },
    vit: { clean: [0.842, 0.825, 0.82], shifted: [0.291, 0.285, 0.267] },
  },
  {
    count: 10000,
    mlp: { clean: [0.891, 0.888, 0.904], shifted: [0.239, 0.24, 0.246], shuffled: [0.883, 0.9, 0.89] },
    cnn: { clean: [0.918, 0.94, 0.898], shifted: [0.494, 0.507, 0.506], shuffled: [0.865, 0.846, 0.872] },
    vit: { clean: [0.851, 0.844, 0.836], shifted: [0.289, 0.268, 0.288] },
  },
];

/** How often a network was trained for one number of the table: "3", or "1–2" where that differs. */
export function repetitions(network: NetworkName): string {
  const times = measured.flatMap((row) => Object.values(row[network]).map((values) => values.length));
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return least === most ? String(most) : `${least}–${most}`;
}
