import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import type { Size } from '~/ui/use-measured';
import { type Coordinates, coordinatesOf, type Domain } from './coordinates';
import { type Placer, placerWithin } from './label-placer';
import { Labels } from './labels';
import { Stage } from './stage';

interface PlaneProps {
  readonly x: Domain;
  readonly y: Domain;
  /** What the picture shows, in words. */
  readonly label: string;
  /** Names of the axes, with their units. */
  readonly xLabel?: string;
  readonly yLabel?: string;
  /** Width by height; equal units on both axes unless given. */
  readonly aspect?: number;
  /** No room for tick labels and names of axes. */
  readonly bare?: boolean;
  /** HTML above the marks. */
  readonly handles?: ReactNode;
  /** Canvas below the marks. */
  readonly field?: ReactNode;
  /** Marks, in data units. */
  readonly children?: ReactNode;
  /** A press on the background, in data units. */
  onPick?(at: [number, number]): void;
  /** Where a mouse is over the background, in data units; undefined when it has left. */
  onHover?(at: [number, number] | undefined): void;
}

interface PlaneContents extends Coordinates {
  readonly domain: { readonly x: Domain; readonly y: Domain };
  readonly placer: Placer;
}

const PlaneContext = createContext<PlaneContents | undefined>(undefined);

/** The coordinates of the plane in which a mark stands. Throws outside of one. */
export function usePlane(): PlaneContents {
  const plane = useContext(PlaneContext);
  if (!plane)
    throw new Error('A mark, a field or a handle must stand inside <Plane>: there are no coordinates here.');
  return plane;
}

const PlaneLabels = () => <Labels placer={usePlane().placer} />;

/** A piece of the plane of numbers, with marks on it. It fills the width it is given and measures itself. */
export function Plane({
  x,
  y,
  label,
  xLabel,
  yLabel,
  bare,
  handles,
  field,
  children,
  onPick,
  onHover,
  ...props
}: PlaneProps) {
  const aspect = props.aspect ?? (x[1] - x[0]) / (y[1] - y[0]);
  const coordinates = ({ width, height }: Size) => coordinatesOf(x, y, width, height);

  function placeOf(event: MouseEvent, size: Size) {
    const box = event.currentTarget.getBoundingClientRect();
    const [px, py] = [
      ((event.clientX - box.left) / box.width) * size.width,
      ((event.clientY - box.top) / box.height) * size.height,
    ];
    return coordinates(size).invert(px, py);
  }

  return (
    <Stage
      {...{ label, xLabel, yLabel, aspect, bare, field, handles }}
      className={onPick ? 'plane plane-pick' : 'plane'}
      draw={(size) => (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: pressing the background is a shortcut; the owner offers the same by keyboard */}
          <rect
            className="plane-ground"
            width={size.width}
            height={size.height}
            onClick={onPick && ((event) => onPick(placeOf(event, size)))}
            onMouseMove={onHover && ((event) => onHover(placeOf(event, size)))}
            onMouseLeave={onHover && (() => onHover(undefined))}
          />
          {children}
          <PlaneLabels />
        </>
      )}
      provide={(size, layers) => (
        <PlaneContext
          value={{
            ...coordinates(size),
            domain: { x, y },
            placer: placerWithin({ x: 0, y: 0, ...size }),
          }}
        >
          {layers}
        </PlaneContext>
      )}
    />
  );
}
