import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import { formatVector } from '~/numerics/format';
import { Axes } from '~/plots/axes';
import { Dots } from '~/plots/dots';
import { Handle } from '~/plots/handle';
import { HeatMap } from '~/plots/heat-map';
import { Plane } from '~/plots/plane';
import { useLocale } from '~/ui/locale';
import { answerText, targetText } from './answers';
import type { Examples } from './examples';
import { params as table } from './params';
import { fieldOf, neuronField, shadesFor, span } from './pictures';
import { passageAt } from './probe';
import { texts } from './strings';
import type { PartProps } from './view-props';
import type { Neuron } from './wiring';

interface DecisionProps extends PartProps {
  /** What a press in the plane does, when the data are the reader's own. */
  onPick?(at: [number, number]): void;
  /** The neuron whose picture is shown instead of the answer. */
  readonly pointed?: Neuron;
}

/** What the network answers over the plane, under the points that it learns from and those that test it. */
export function Decision({ store, onPick, pointed }: DecisionProps) {
  const t = texts[useLocale()];
  const examples = useStore(store, (state) => state.derived.examples);
  const showTest = useStore(store, (state) => state.params.showTest);
  return (
    <Plane
      x={span}
      y={span}
      label={t.plane}
      xLabel="x₁"
      yLabel="x₂"
      onPick={onPick}
      field={<Field store={store} pointed={pointed} />}
      handles={<Probe store={store} />}
    >
      <Axes />
      <Points {...{ examples, showTest }} />
    </Plane>
  );
}

/** Painted anew at every report; the points above it stay. */
function Field({ store, pointed }: Pick<DecisionProps, 'store' | 'pointed'>) {
  const derived = useStore(store, (state) => state.derived);
  const discrete = useStore(store, (state) => state.params.discrete);
  const { classCount } = derived.examples;
  const colour = useMemo(() => shadesFor(classCount, discrete), [classCount, discrete]);
  return pointed ? (
    <HeatMap {...neuronField(derived, pointed)} />
  ) : (
    <HeatMap {...fieldOf(derived)} colour={colour} />
  );
}

interface PointsProps {
  readonly examples: Examples;
  readonly showTest: boolean;
}

const Points = memo(({ examples, showTest }: PointsProps) => {
  const locale = useLocale();
  const t = texts[locale];
  const { points, targets, classCount, train, test } = examples;
  const dots = [
    ...(showTest ? test.map((i) => ({ i, hollow: true })) : []),
    ...train.map((i) => ({ i, hollow: false })),
  ];
  return (
    <Dots
      label={t.points}
      size={points.length > 120 ? 3.5 : 5}
      points={dots.map(({ i, hollow }) => ({
        at: points[i]!,
        class: classCount === 0 ? 0 : targets[i]!,
        value: classCount === 0 ? targets[i]! : undefined,
        wrong: hollow,
        label: t.pointIs(
          formatVector(points[i]!),
          targetText(targets[i]!, classCount, locale),
          hollow ? t.testPoint : t.trainPoint,
        ),
      }))}
      onHover={() => undefined}
    />
  );
});

function Probe({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set, settle } = useStore(store);
  const [x, y] = params.probe;
  return (
    <Handle
      label={t.probe}
      at={[x!, y!]}
      step={table.probe.step}
      tone="ink"
      axisNames={['x₁', 'x₂']}
      say={(at) =>
        t.probeSays(
          formatVector(at),
          answerText(passageAt(derived, at).answer, derived.examples.classCount, locale),
        )
      }
      onMove={(to) => set({ probe: to }, 'probe')}
      onSettle={settle}
    />
  );
}
