import type { ReactNode } from 'react';
import type { Size } from '~/ui/use-measured';
import type { Domain } from './coordinates';
import { placerWithin } from './label-placer';
import { Labels } from './labels';
import { inPaintersOrder, partsOf } from './painters-order';
import { projectionOf, type View } from './projection';
import { axisParts, type SpaceAxis, SpaceWalls } from './space-axes';
import { SpaceContext, useSpace } from './space-context';
import { Stage } from './stage';
import { TurnArea, TurnControl } from './turn';

interface SpaceProps {
  /** The same on all three axes; a cube. */
  readonly range: Domain;
  readonly axes: readonly [SpaceAxis, SpaceAxis, SpaceAxis];
  /** What the picture shows, in words. */
  readonly label: string;
  readonly view: View;
  onTurn(view: View): void;
  /** The view has been let go. */
  onTurned?(): void;
  readonly handles?: ReactNode;
  readonly children?: ReactNode;
}

// Half the width of the picture shows this many half-widths of the cube: its corners stay inside in most views.
const room = 1.5;

const SpaceLabels = () => <Labels placer={useSpace().placer} />;

/** A cube of numbers in parallel projection. Dragging its background, or the two sliders below it, turns it. */
export function Space({ range, axes, label, view, onTurn, onTurned, handles, children }: SpaceProps) {
  const reach = Math.max(Math.abs(range[0]), Math.abs(range[1]));
  const project = (size: Size) => projectionOf(view, size, size.width / 2 / (room * reach));
  return (
    <div className="space">
      <Stage
        label={label}
        handles={
          <>
            <TurnArea {...{ view, onTurn, onTurned }} />
            {handles}
          </>
        }
        className="space-stage"
        aspect={1}
        bare
        draw={(size) => {
          const projection = project(size);
          const parts = [...axisParts(axes, range), ...partsOf(children)];
          return (
            <>
              <SpaceWalls />
              {inPaintersOrder(parts, projection).map((part) => part.node)}
              <SpaceLabels />
            </>
          );
        }}
        provide={(size, layers) => (
          <SpaceContext
            value={{
              ...project(size),
              ...size,
              range,
              placer: placerWithin({ x: 0, y: 0, ...size }),
            }}
          >
            {layers}
          </SpaceContext>
        )}
      />
      <TurnControl {...{ view, onTurn, onTurned }} />
    </div>
  );
}
