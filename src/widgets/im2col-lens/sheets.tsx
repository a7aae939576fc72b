import { formatNumber } from '~/numerics/format';
import { type PixelFrame, PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { channelTones, pixelFill } from './colours';
import { texts } from './strings';
import { originOf, reachOf, rowAround, sheetsOf } from './unrolled';
import type { PartProps } from './view-props';

/** Up to so many pixels on a side are drawn large. */
const roomy = 5;

/** The channels of the picture in view with the window that is a row of col. */
export function Sheets({ unrolled, focus, onPoint }: PartProps) {
  const t = texts[useLocale()];
  const { shape, places } = unrolled;
  const { picture, corner } = originOf(unrolled, focus.row);
  const reach = reachOf(unrolled);
  const sheets = sheetsOf(unrolled, picture);
  const small = sheets[0]!.length > roomy;
  const place = focus.column === undefined ? undefined : places[focus.column];
  return (
    <div className="im2col-sheets" data-small={small || undefined}>
      {sheets.map((sheet, channel) => {
        const name = t.sheet(channel + 1, picture + 1, shape.pictures);
        const pixel: PixelFrame[] =
          place?.channel === channel
            ? [
                {
                  row: corner[0] + place.row,
                  column: corner[1] + place.column,
                  rows: 1,
                  columns: 1,
                  tone: 'ink',
                },
              ]
            : [];
        return (
          <PixelGrid
            // biome-ignore lint/suspicious/noArrayIndexKey: a channel is its place
            key={channel}
            label={name}
            name={name}
            values={sheet}
            fill={pixelFill}
            digits={0}
            large={small}
            unused={(row, column) => row >= reach || column >= reach}
            frames={[
              {
                row: corner[0],
                column: corner[1],
                rows: shape.k,
                columns: shape.k,
                tone: channelTones[channel]!,
              },
              ...pixel,
            ]}
            pen={{
              label: name,
              say: (row, column) => `${t.cell(row + 1, column + 1)}: ${formatNumber(sheet[row]![column]!)}`,
              onAim(row, column) {
                const to = rowAround(unrolled, picture, row, column);
                const from = originOf(unrolled, to).corner;
                const at = places.findIndex(
                  (each) =>
                    each.channel === channel &&
                    each.row === row - from[0] &&
                    each.column === column - from[1],
                );
                onPoint({ row: to, column: at < 0 ? undefined : at });
              },
              hovers: true,
            }}
          />
        );
      })}
    </div>
  );
}
