import type { ListParam, NumberParam, Param } from '~/kit/params';
import { formatNumber } from '~/numerics/format';
import { BookError } from './book-error';
import { didYouMean } from './nearest';
import { usePage, widgetOf } from './page';
import type { Placed } from './parts';
import { bookWords } from './words';

interface ScrubProps extends Placed {
  readonly figure?: string;
  readonly param?: string;
  readonly index?: number;
}

/** Decimal places that a step of this size needs: 0.05 → 2. */
export const digitsOf = (step: number) => Math.min(6, (String(step).split('.')[1] ?? '').length);

/** A number in a sentence that sets a figure's parameter when it is dragged. Without script, just the number. */
export function Scrub({ figure = '', param: name = '', index, at }: ScrubProps) {
  const page = usePage();
  if (page.surveying) return null;
  const { params } = widgetOf(page, figure, at);
  const param = (Object.hasOwn(params, name) ? params[name] : undefined) as Param | undefined;
  if (param?.kind !== 'number' && param?.kind !== 'list')
    throw new BookError(
      at,
      `"${name}" is not a number or a list of the figure "${figure}".${didYouMean(name, Object.keys(params))}`,
    );
  const t = bookWords[page.locale];
  const value = defaultOf(param, index, at);
  const entry = param.kind === 'list' ? param.entries?.[index!]?.[page.locale] : undefined;
  const number = page.figureNumber(figure);
  const label = [param.label[page.locale], entry].filter(Boolean).join(' ');
  return (
    <span
      className="scrub"
      data-scrub={name}
      data-figure={figure}
      data-index={index}
      data-min={param.min}
      data-max={param.max}
      data-step={param.step}
      data-digits={digitsOf(param.step)}
      data-label={t.scrub(label, number ? t.figure(number) : t.toTheFigure)}
    >
      <span className="scrub-value">{formatNumber(value, digitsOf(param.step))}</span>
    </span>
  );
}

function defaultOf(param: NumberParam | ListParam, index: number | undefined, at: string): number {
  if (param.kind === 'number') return param.default;
  const value = index === undefined ? undefined : param.default[index];
  if (value !== undefined) return value;
  throw new BookError(at, `A list needs an index from 0 to ${param.default.length - 1}, not ${index}.`);
}
