import './network-map.css';
import type { ReactNode } from 'react';
import type { Point } from './coordinates';
import { MapFrames } from './network-map-frames';
import { type MapNode, NetworkMapNodes } from './network-map-nodes';
import { MapPictures } from './network-map-pictures';
import { WireBrowser } from './network-wire-browser';
import { NetworkWires, type PlacedWire } from './network-wires';
import { Plane, usePlane } from './plane';

export interface MapColumn {
  readonly id: string;
  readonly nodes: readonly MapNode[];
  /** HTML above the column: its name, buttons that change it. */
  readonly head?: ReactNode;
}

/** A weight from node `from` of one column to node `to` of the next. */
export interface MapWire {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

interface NetworkMapProps {
  /** What the picture shows, in words. */
  readonly label: string;
  readonly columns: readonly MapColumn[];
  readonly wires: readonly MapWire[];
  /** "weight from x₁ to neuron 2 of layer 1" */
  nameOf(wire: number): string;
  /** Names all wires together, for those who go through them by keyboard. */
  readonly wiresLabel: string;
  /** The wire that the reader has chosen. */
  readonly chosen?: number;
  onChoose(wire: number | undefined): void;
  /** HTML on the chosen wire: its weight, to be changed. */
  readonly editor?: ReactNode;
  /** Most nodes that a column may have: the picture keeps its shape while nodes come and go. */
  readonly rows: number;
  readonly aspect?: number;
}

/** Rows of room above the nodes, for the heads of columns. */
const headRows = 1.9;

/** A network of layers that may be large: every node shows a picture of its own, every weight is a curve that can be chosen. */
export function NetworkMap(props: NetworkMapProps) {
  const { label, columns, rows, aspect = 1.08 } = props;
  return (
    <Plane
      x={[0, columns.length]}
      y={[0, rows + headRows]}
      {...{ label, aspect }}
      bare
      field={<MapField {...props} />}
      handles={<MapOverlay {...props} />}
    >
      <MapMarks {...props} />
    </Plane>
  );
}

/** Where node `i` of column `c` stands, in units of the diagram: columns to the right, rows upwards, the first at the top. */
const placeOf = (rows: number, c: number, i: number): Point => [c + 0.5, rows - i - 0.5];

function useMap({ wires, rows }: NetworkMapProps) {
  const { x, y } = usePlane();
  const size = Math.min(x(1) * 0.66, Math.abs(y(1) - y(0)) * 0.9, 46);
  const at = (c: number, i: number): Point => {
    const [px, py] = placeOf(rows, c, i);
    return [x(px), y(py)];
  };
  const placed = wires.map(({ column, from, to, weight }): PlacedWire => {
    const [start, end] = [at(column, from), at(column + 1, to)];
    return { from: [start[0] + size / 2, start[1]], to: [end[0] - size / 2, end[1]], weight };
  });
  return { at, size, placed };
}

function MapMarks(props: NetworkMapProps) {
  const { at, size, placed } = useMap(props);
  return (
    <>
      <NetworkWires wires={placed} chosen={props.chosen} />
      {props.columns.map(({ id, nodes }, c) => (
        <MapFrames key={id} {...{ nodes, size }} at={(i) => at(c, i)} />
      ))}
    </>
  );
}

function MapField(props: NetworkMapProps) {
  const { at, size } = useMap(props);
  const pictures = props.columns.flatMap(({ nodes }, c) =>
    nodes.flatMap(({ picture, faded }, i) => (picture ? [{ at: at(c, i), picture, faded }] : [])),
  );
  return <MapPictures {...{ pictures, size }} />;
}

function MapOverlay(props: NetworkMapProps) {
  const { columns, nameOf, wiresLabel, chosen, onChoose, editor, rows } = props;
  const { width, height, x, y } = usePlane();
  const { at, size, placed } = useMap(props);
  const across = 100 / columns.length;
  return (
    <>
      <WireBrowser wires={placed} label={wiresLabel} {...{ nameOf, chosen, onChoose }} />
      {columns.map(
        ({ id, head }, c) =>
          head && (
            <div
              key={id}
              className="network-head"
              style={{
                left: `${c * across}%`,
                width: `${across}%`,
                height: `${(y(rows + 0.05) / height) * 100}%`,
              }}
            >
              {head}
            </div>
          ),
      )}
      {columns.map(({ id, nodes }, c) => (
        <NetworkMapNodes key={id} {...{ nodes, size }} at={(i) => at(c, i)} />
      ))}
      {editor && chosen !== undefined && placed[chosen] && (
        <WireEditor wire={placed[chosen]} limits={[x(0), width]} onClose={() => onChoose(undefined)}>
          {editor}
        </WireEditor>
      )}
    </>
  );
}

interface WireEditorProps {
  readonly wire: PlacedWire;
  readonly limits: readonly [number, number];
  readonly children: ReactNode;
  onClose(): void;
}

/** Half the width of the editor's box, in pixels; network-map.css has the same. */
const half = 92;

function WireEditor({ wire, limits: [left, right], children, onClose }: WireEditorProps) {
  const { height } = usePlane();
  const middle = (wire.from[0] + wire.to[0]) / 2;
  const centre = Math.min(Math.max(middle, left + half), Math.max(right - half, left + half));
  const top = (wire.from[1] + wire.to[1]) / 2;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape does what the button inside does
    <div
      className="network-editor"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      data-above={top > height / 2 || undefined}
      style={{ left: `${(centre / right) * 100}%`, top: `${(top / height) * 100}%` }}
    >
      {children}
    </div>
  );
}
