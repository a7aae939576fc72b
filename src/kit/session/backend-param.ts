import { type BackendChoice, type BackendName, backendNames } from '~/training/protocol';
import type { ChoiceParam } from '../params';
import { texts } from './texts';

const wordsFor = (name: 'auto' | BackendName) => ({ en: texts.en[name], ko: texts.ko[name] });

/** Where a session computes: measured unless the reader, or a link, says otherwise. Only what its trainer can work on. */
export const backendParam = (names: readonly BackendName[] = backendNames): ChoiceParam<BackendChoice> => ({
  kind: 'choice',
  label: { en: texts.en.backend, ko: texts.ko.backend },
  default: 'auto',
  options: Object.fromEntries((['auto', ...names] as const).map((name) => [name, wordsFor(name)])) as Record<
    BackendChoice,
    ReturnType<typeof wordsFor>
  >,
});
