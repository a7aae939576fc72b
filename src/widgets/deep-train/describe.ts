import { formatNumber, formatSize } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { type DeepTrain, type DeepTraining, type Settings, params as table } from './state';
import { texts } from './strings';

export const percent = (share: number) => `${formatNumber(100 * share, 1)}%`;

/** What is being trained, how far it is, and which layers have moved. */
export function describe({ params, derived }: DeepTrain, locale: Locale): string {
  const network = networkText(params, locale);
  const state = headline(derived, locale);
  if (derived.step === 0) return `${network}: ${state}.`;
  const [first, last] = [derived.layers[0]!, derived.layers.at(-1)!].map(({ travelled }) =>
    formatSize(travelled),
  );
  return locale === 'ko'
    ? `${network}: ${state}. 첫 층은 처음 크기의 ${first}배, 출력층은 ${last}배만큼 움직였습니다.`
    : `${network}: ${state}. The first layer has travelled ${first} times its own length, the output layer ${last} times.`;
}

function networkText({ hiddenLayers, activation, batchNorm, skip }: Settings, locale: Locale): string {
  const name = table.activation.options[activation][locale];
  const cures = [batchNorm && table.batchNorm.label[locale], skip && table.skip.label[locale]].filter(
    Boolean,
  );
  const count = Number(hiddenLayers);
  const layers =
    locale === 'ko'
      ? `${name} 은닉층 ${count}개`
      : `${count} hidden ${count === 1 ? 'layer' : 'layers'} of ${name}`;
  return [layers, ...cures].join(', ');
}

/** Step, loss and accuracies; before the first report the size of the network. */
export function headline({ report, parameters }: DeepTraining, locale: Locale): string {
  const t = texts[locale];
  if (!report) return t.fresh(formatNumber(parameters, 0));
  const { step, loss, accuracy, testAccuracy = 0 } = report;
  return t.headline(step, formatNumber(loss, 3), percent(accuracy), percent(testAccuracy));
}

export const layerName = ({ layers }: DeepTraining, k: number, locale: Locale): string =>
  k === layers.length - 1 ? texts[locale].output : texts[locale].hidden(k + 1);
