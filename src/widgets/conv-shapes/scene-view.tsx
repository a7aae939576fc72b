import { type PointerEvent, useMemo } from 'react';
import { formatNumber } from '~/numerics/format';
import { textSize } from '~/plots/label-placer';
import { obliquePoint } from '~/plots/oblique';
import { ObliqueFrame, ObliqueSheet } from '~/plots/oblique-sheet';
import { Stage } from '~/plots/stage';
import { useLocale } from '~/ui/locale';
import { toneClass } from '~/ui/tone';
import type { Cell } from './cell';
import { inputRuns, mapRuns, weightRuns } from './colours';
import type { Layer } from './layer';
import { captions, cellUnder, type Scene as Places, type Stack, sceneOf, sumPlace, windowOf } from './scene';
import { texts } from './strings';

export interface Pointed {
  readonly row: number;
  readonly column: number;
  readonly map: number;
}

interface SceneProps {
  readonly layer: Layer;
  readonly cell: Cell | undefined;
  /** A mouse hovers over this output cell, or has left. */
  onPoint(cell: Pointed | undefined): void;
  onPress(cell: Pointed): void;
}

/** Input, the chosen filter, output, and the window through all channels that makes the chosen cell. */
export function Scene({ layer, cell, onPoint, onPress }: SceneProps) {
  const t = texts[useLocale()];
  const { size, channels, kernel, filters, out, kind } = layer;
  const inputs = useMemo(() => inputRuns(size, channels), [size, channels]);
  const outputs = useMemo(() => mapRuns(layer, cell?.map ?? 0), [layer, cell?.map]);
  const input = `${size}×${size}×${channels}`;
  const filter =
    kind === 'pool' ? `${t.window} ${kernel}×${kernel}` : `${filters}·${kernel}×${kernel}×${channels}`;
  const output = out === undefined ? t.none : `${out}×${out}×${filters}`;
  return (
    <Stage
      label={t.scene(input, filter, output)}
      aspect={2}
      bare
      className="conv-scene"
      provide={(_, layers) => layers}
      draw={(room) => {
        const places = sceneOf(layer, room);
        return (
          <>
            <Sheets layer={layer} places={places} inputs={inputs} outputs={outputs} cell={cell} />
            {cell && <Window layer={layer} places={places} cell={cell} />}
            <Name stack={places.input} text={input} />
            {places.filter && <Name stack={places.filter} text={t.filter((cell?.map ?? 0) + 1, filters)} />}
            {places.output && <Name stack={places.output} text={output} />}
            <PickArea places={places} room={room} onPoint={onPoint} onPress={onPress} />
          </>
        );
      }}
    />
  );
}

interface SheetsProps {
  readonly layer: Layer;
  readonly places: Places;
  readonly inputs: ReturnType<typeof inputRuns>;
  readonly outputs: ReturnType<typeof mapRuns>;
  readonly cell: Cell | undefined;
}

function Sheets({ layer, places, inputs, outputs, cell }: SheetsProps) {
  const { input, filter, output } = places;
  const forwards = layer.kind !== 'transposed';
  return (
    <>
      {input.sheets.map((at, n) => (
        <ObliqueSheet
          key={at.left}
          at={at}
          side={input.side}
          runs={inputs[n]}
          margin={forwards ? layer.padding : 0}
          hatched={layer.unused}
        />
      ))}
      {filter?.sheets.map((at, n) => (
        <ObliqueSheet key={at.left} at={at} side={filter.side} runs={weightRuns(layer, cell?.map ?? 0, n)} />
      ))}
      {output?.sheets.map((at, n) => (
        <ObliqueSheet key={at.left} at={at} side={output.side} runs={outputs[n]} />
      ))}
    </>
  );
}

/** The window on every channel, its path through the filter, and the cell it makes. */
function Window({ layer, places, cell }: { layer: Layer; places: Places; cell: Cell }) {
  const { input, filter, output } = places;
  const box = windowOf(cell);
  const target = output!.sheets[cell.map]!;
  const end = obliquePoint(target, cell.row + 0.5, cell.column + 0.5);
  const pools = layer.kind === 'pool';
  const room = input.step - textSize('0', sumSize).width / 2;
  const wide = cell.sums.every((sum) => textSize(sumText(sum), sumSize).width <= room);
  const totalPlace = sumPlace(target, output!, 0);
  return (
    <>
      {box &&
        input.sheets.map((at, n) => {
          if (pools && n !== cell.sheet) return null;
          const from = obliquePoint(at, box.row + box.rows / 2, box.column + box.columns);
          const through = filter?.sheets[n];
          const knee = through && obliquePoint(through, filter.side / 2, 0);
          const after = through && obliquePoint(through, filter.side / 2, filter.side);
          return (
            <g key={at.left}>
              <path
                className="conv-ray"
                d={
                  knee && after
                    ? `M${from.join(',')}L${knee.join(',')}M${after.join(',')}L${end.join(',')}`
                    : `M${from.join(',')}L${end.join(',')}`
                }
              />
              <ObliqueFrame at={at} {...box} tone={n === cell.sheet ? 'w2' : 'w1'} />
            </g>
          );
        })}
      <ObliqueFrame at={target} row={cell.row} column={cell.column} rows={1} columns={1} tone="w2" />
      {cell.sums.map((sum, n) => {
        if (!wide && n !== cell.sheet) return null;
        const at = input.sheets[n]!;
        const [x, y] = sumPlace(at, input, layerMargin(layer));
        return (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: a sum is its channel
            key={n}
            className={`conv-sum ${toneClass(n === cell.sheet ? 'w2' : 'w1')}`}
            x={x}
            y={y}
            textAnchor="middle"
          >
            {sumText(sum)}
          </text>
        );
      })}
      <text className={`conv-sum ${toneClass('w2')}`} x={totalPlace[0]} y={totalPlace[1]} textAnchor="middle">
        y = {formatNumber(cell.value)}
      </text>
    </>
  );
}

/** About as large as .conv-sum has it, in a bold face. */
const sumSize = 14;
const sumText = (sum: number) => `Σ ${formatNumber(sum)}`;

const layerMargin = ({ kind, padding }: Layer) => (kind === 'transposed' ? 0 : padding);

const Name = ({ stack, text }: { stack: Stack; text: string }) => (
  <text className="conv-name" x={stack.middle} y={captions.above - 8} textAnchor="middle">
    {text}
  </text>
);

interface PickAreaProps {
  readonly places: Places;
  readonly room: { readonly width: number; readonly height: number };
  onPoint(cell: Pointed | undefined): void;
  onPress(cell: Pointed): void;
}

/** Answers a pointer over the output; the sliders below do the same by keyboard. */
function PickArea({ places, room, onPoint, onPress }: PickAreaProps) {
  const under = ({ currentTarget, clientX, clientY }: PointerEvent<SVGRectElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return cellUnder(
      places,
      ((clientX - left) / (width || 1)) * room.width,
      ((clientY - top) / (height || 1)) * room.height,
    );
  };
  return (
    <rect
      className="conv-pick"
      width={room.width}
      height={room.height}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPoint(under(event))}
      onPointerLeave={() => onPoint(undefined)}
      onPointerDown={(event) => {
        const cell = event.button === 0 ? under(event) : undefined;
        if (cell) onPress(cell);
      }}
    />
  );
}
