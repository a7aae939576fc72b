import { useState } from 'react';
import { Controls } from '~/kit/controls';
import { useBeat } from '~/kit/use-beat';
import { formatNumber } from '~/numerics/format';
import { LineChart, type Series } from '~/plots/line-chart';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import type { Tone } from '~/ui/tone';
import { comparable, differences, type KeptRun, lossesOf } from './runs';
import { params as table } from './state';
import { texts } from './strings';
import { toolTexts } from './tool-strings';
import type { PartProps } from './view-props';

const letters = ['A', 'B', 'C'] as const;
const keptTones = ['w1', 'w2', 'weights'] as const satisfies readonly Tone[];

/** The losses of this run, of the run before, and of the runs that the reader has kept. */
export function Curves({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const tool = toolTexts[locale];
  const { run, params, derived, play } = useBeat(store, 120);
  const [kept, setKept] = useState<readonly KeptRun[]>([]);
  const { train, test } = derived;
  const now =
    run.frames.length > 0
      ? lossesOf(run.frames)
      : { steps: [derived.updates], train: [train?.loss ?? Number.NaN], test: [test?.loss ?? Number.NaN] };
  const first = run.previous[0];
  const before = first && comparable(first.params, params) ? lossesOf(run.previous) : undefined;
  const series: Series[] = [
    ...(before
      ? [
          {
            label: tool.before(t.test),
            tone: 'soft' as const,
            values: before.test,
            steps: before.steps,
            dashed: true,
          },
        ]
      : []),
    ...kept.flatMap((each, i) =>
      comparable(each.settings, params)
        ? [
            {
              label: tool.runName(letters[i]!, t.test),
              tone: keptTones[i]!,
              values: each.test,
              steps: each.steps,
              dashed: true,
            },
          ]
        : [],
    ),
    { label: t.train, tone: 'data', values: now.train, steps: now.steps },
    ...(test ? [{ label: t.test, tone: 'error' as const, values: now.test, steps: now.steps }] : []),
  ];
  return (
    <div className="playground-curves">
      <LineChart
        label={tool.curves}
        xLabel={tool.update}
        yLabel={`${tool.lossAxis}: ${table.loss.options[derived.spec.loss === 'mse' ? 'mse' : 'cross-entropy'][locale]}`}
        series={series}
        at={run.at}
        onScrub={play.seek}
        yScale={params.logScale ? 'log' : 'linear'}
      />
      <div className="figure-row">
        <Controls table={table} store={store} only={['logScale']} />
        <Button
          disabled={run.frames.length < 2 || kept.length >= letters.length}
          onPress={() => setKept([...kept, { settings: params, ...lossesOf(run.frames) }])}
        >
          {tool.keep}
        </Button>
      </div>
      {kept.length > 0 && (
        <table className="playground-runs">
          <caption className="plot-title">{tool.kept}</caption>
          <thead>
            <tr>
              {[tool.run, tool.settings, t.loss(t.train), t.loss(t.test)].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {kept.map((each, i) => (
              <tr key={letters[i]}>
                <th scope="row">{letters[i]}</th>
                <td>{differences(each.settings, params, locale) || tool.sameAsNow}</td>
                <td>{formatNumber(each.train.at(-1)!, 4)}</td>
                <td>{formatNumber(each.test.at(-1)!, 4)}</td>
                <td>
                  <Button
                    kind="quiet"
                    icon="close"
                    label={tool.forgetRun(letters[i]!)}
                    onPress={() => setKept(kept.toSpliced(i, 1))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
