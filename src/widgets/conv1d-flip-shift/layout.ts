import type { Domain } from '~/plots/coordinates';
import type { Stem } from '~/plots/stem-plot';
import type { Conv1d } from './state';
import { outputComputation, productComputation } from './sums';

interface Layout {
  /** First and last place on the axes of k and n, which are the same axis. */
  readonly places: Domain;
  readonly values: { readonly signals: Domain; readonly products: Domain; readonly outputs: Domain };
  readonly x: readonly Stem[];
  readonly h: readonly Stem[];
  readonly products: readonly Stem[];
  readonly outputs: readonly Stem[];
}

/** Round limits that hold all values and zero, with room for the numbers at the tips. */
function domainOf(values: readonly number[]): Domain {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const room = Math.max(1, most - least) * 0.3;
  return [least < 0 ? least - room : -room / 2, most > 0 ? most + room : room / 2];
}

/** Where every stem of the four drawings stands. */
export function layoutOf(state: Conv1d): Layout {
  const { params, derived } = state;
  const { x, h, stage } = params;
  const { first, full, origin, direction, terms, kept, n } = derived;
  // Room for h wherever it may slide to.
  const reach = Math.max(0, h.length - 1);
  const places: Domain = [-reach, Math.max(0, x.length - 1) + reach];
  const products = terms.map(({ k, product }, i) => ({
    at: k,
    value: product,
    name: `k = ${k}`,
    computation: productComputation(state, i),
  }));
  return {
    places,
    values: {
      signals: [-6, 6.4],
      products: domainOf(products.map(({ value }) => value)),
      outputs: domainOf(full),
    },
    x: x.map((value, k) => ({ at: k, value, name: `x[${k}]` })),
    h: stage === 'x' ? [] : h.map((value, m) => ({ at: origin + direction * m, value, name: `h[${m}]` })),
    products: stage === 'shifted' ? products : [],
    outputs: full.map((value, i) => {
      const place = first + i;
      return {
        at: place,
        value,
        name: `y[${place}]`,
        computation: outputComputation(state, place),
        lit: place === n && stage === 'shifted',
        faded: place < kept[0] || place > kept[1],
      };
    }),
  };
}
