import './style.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { OpenFigure } from '~/kit/open-figure';
import { SessionFooter } from '~/kit/session/session-footer';
import { SessionProgress } from '~/kit/session/session-progress';
import { formatNumber, formatSize } from '~/numerics/format';
import { Bars } from '~/plots/bars';
import { useLocale } from '~/ui/locale';
import { networkText, resultText } from './describe';
import { theoryScales } from './geometry';
import { NetworkMap } from './map';
import { mapOf } from './maps';
import { barsOf, controlsOf, stackLink } from './parts';
import { cellAt, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, inner, derived } = useStore(store);
  const [hovered, setHovered] = useState<readonly [number, number]>();
  const cell = hovered ? cellAt(params, inner, hovered) : derived.chosen;
  const { learns } = mapOf(params.map);
  const scales = theoryScales(params.width);
  const theory = {
    sigmoid: t.sigmoidTheory,
    tanh: t.tanhTheory(formatNumber(scales.xavier, 3)),
    relu: t.reluTheory(formatNumber(scales.he, 3)),
  }[params.activation];
  return (
    <>
      <Controls table={table} store={store} only={['map', 'activation']} />
      <SessionProgress store={store} />
      <div className="side-by-side map-and-cell">
        <NetworkMap store={store} onHover={setHovered} />
        <div>
          <p className="figure-headline map-cell-name">{networkText(params, cell, locale)}</p>
          <p className="map-cell-result">{resultText(params, cell, locale)}</p>
          <div className="map-cell-bars">
            <Bars label={t.bars} bars={barsOf(derived.chosen, locale)} scale="log" format={formatSize} />
          </div>
          {!learns && (
            <p>
              <OpenFigure widget="gradient-stack" values={stackLink(derived.chosen)}>
                {t.open}
              </OpenFigure>
            </p>
          )}
        </div>
      </div>
      <Controls table={table} store={store} only={controlsOf(params.map)} />
      <p className="figure-note">{learns ? t.circles : `${theory} ${t.start}`}</p>
      <SessionFooter table={table} store={store} />
    </>
  );
}
