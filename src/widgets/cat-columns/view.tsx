import './style.css';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatNumber } from '~/numerics/format';
import { StackedBars } from '~/plots/stacked-bars';
import { useLocale } from '~/ui/locale';
import type { Tone } from '~/ui/tone';
import { Picture } from './picture';
import { classWords, params as table } from './state';
import { texts } from './strings';
import type { CatColumnsProps } from './view-props';
import { VoteTable } from './votes';

// One colour per pixel; the bias has no hand of its own.
const pixelTones = ['w1', 'w2', 'class-3', 'class-4'] as const satisfies readonly Tone[];

export function View({ store }: CatColumnsProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useStore(store);
  const { order, terms, bias, winner, dependence } = derived;
  const contributions = [
    ...terms.map((term, place) => ({
      label: t.vote(order[place]! + 1),
      tone: pixelTones[order[place]!]!,
      sign: String(order[place]! + 1),
      values: term,
    })),
    ...(params.bias ? [{ label: t.bias, tone: 'soft' as const, sign: 'b', values: bias }] : []),
  ];
  return (
    <>
      <p className="figure-headline">{winner < 0 ? t.tie : t.says(classWords[winner]![locale])}</p>
      <div className="side-by-side">
        <div className="figure-stack">
          <Picture pixels={params.pixels} />
          <Controls table={table} store={store} only={['pixels']} />
        </div>
        <div className="figure-stack">
          <VoteTable store={store} />
          <StackedBars
            label={t.bars}
            bars={classWords.map((words, c) => ({
              label: words[locale],
              parts: contributions.map(({ values, ...part }) => ({ ...part, value: values[c]! })),
            }))}
          />
        </div>
      </div>
      <Controls table={table} store={store} only={['bias', 'order', 'independence']} />
      {params.order !== table.order.default && (
        <p className="figure-note">{t.order(order.map((pixel) => pixel + 1).join(', '))}</p>
      )}
      <p className="figure-note" role="status">
        {params.independence && t.dependent(dependenceText(order, dependence))}
      </p>
    </>
  );
}

/** 1·w₁ − 0.3·w₂ + …, scaled so that the largest coefficient is 1. */
function dependenceText(order: readonly number[], dependence: readonly number[]): string {
  const largest = Math.max(...dependence.map(Math.abs));
  return dependence
    .map((each, place) => `${formatNumber(each / largest, 3)}·w${'₁₂₃₄'[order[place]!]}`)
    .join(' + ')
    .replaceAll('+ −', '− ');
}
