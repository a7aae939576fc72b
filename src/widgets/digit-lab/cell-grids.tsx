import { signedFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { type ConvCell, gridOf } from './cells';
import { mapTexts } from './strings';

const fill = signedFill(1);

/** A window of 25 pixels, the filter, and their products, number by number. */
export function CellGrids({ cell }: { readonly cell: ConvCell }) {
  const t = mapTexts[useLocale()];
  const grids = [
    [t.window, cell.windows[0]!],
    [t.weights, cell.weights[0]!],
    [t.products, cell.products[0]!],
  ] as const;
  return (
    <div className="lab-grids">
      {grids.map(([name, values]) => (
        <PixelGrid key={name} label={name} name={name} values={gridOf(values)} fill={fill} digits={2} />
      ))}
    </div>
  );
}
