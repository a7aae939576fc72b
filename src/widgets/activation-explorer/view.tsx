import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatNumber } from '~/numerics/format';
import { Bars } from '~/plots/bars';
import { Histogram } from '~/plots/histogram';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import type { Locale } from '~/ui/words';
import { slopeComputation, valueComputation } from './formulas';
import { SlopePlane, ValuePlane } from './planes';
import { type Reading, sampleSize, shownFunctions, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useStore(store);
  const name = shownFunctions[params.fn][locale];
  const onEdge = params.x === 0 && (params.fn === 'relu' || params.fn === 'leaky-relu');
  const percent = (share: number) => 100 * share;
  const counted = (share: number) =>
    `${formatNumber(sampleSize * share, 0)}/${sampleSize} = ${formatNumber(percent(share), 1)}%`;
  return (
    <>
      <Controls table={table} store={store} only={['fn', 'other', 'x', 'stretched']} />
      <ReadingLine x={params.x} reading={derived} locale={locale} />
      {derived.other && <ReadingLine x={params.x} reading={derived.other} locale={locale} />}
      <p className="figure-note">{params.fn === 'step' ? t.jump : onEdge ? t.kink : ''}</p>
      <div className="side-by-side">
        <ValuePlane store={store} />
        <SlopePlane store={store} />
      </div>
      <Controls table={table} store={store} only={['mu', 's']} />
      <div className="side-by-side">
        <Histogram label={t.inputs} bins={derived.inputBins} tone="data" xLabel={t.input} />
        <Histogram label={t.outputs(name)} bins={derived.outputBins} tone="prediction" xLabel={t.output} />
      </div>
      <Bars
        label={t.shares}
        unit="%"
        domain={[0, 100]}
        digits={1}
        bars={[
          {
            label: t.flat,
            value: percent(derived.flatShare),
            tone: 'gradient',
            computation: counted(derived.flatShare),
          },
          {
            label: t.dead,
            value: percent(derived.deadShare),
            tone: 'error',
            computation: counted(derived.deadShare),
          },
        ]}
      />
      <p className="figure-note">
        {t.mean}: <strong>{formatNumber(derived.outputMean, 3)}</strong>
      </p>
    </>
  );
}

interface ReadingLineProps {
  readonly x: number;
  readonly reading: Reading;
  readonly locale: Locale;
}

/** One function at the probe: its value and its slope, each with its computation. */
function ReadingLine({ x, reading, locale }: ReadingLineProps) {
  const t = texts[locale];
  return (
    <p className="figure-headline">
      {shownFunctions[reading.fn][locale]}: f({formatNumber(x)}) ={' '}
      <Explained label={t.value} computation={valueComputation(x, reading)}>
        {formatNumber(reading.value, 4)}
      </Explained>
      , {t.slope}{' '}
      <Explained label={t.slope} computation={slopeComputation(x, reading)}>
        {formatNumber(reading.slope, 4)}
      </Explained>
    </p>
  );
}
