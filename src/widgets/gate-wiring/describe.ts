import { gateTargets, type Gate as NamedGate } from '~/datasets/gates';
import { type Source, unwired } from '~/models/gate-circuit';
import type { Locale } from '~/ui/words';
import type { GateWiring, Wiring } from './state';
import { texts } from './strings';

/** What gate `i` is called: its kind, and its number where that is needed to tell two apart. */
export function gateName({ circuit: { gates } }: Wiring, i: number): string {
  const { kind } = gates[i]!;
  const alike = gates.flatMap((gate, k) => (gate.kind === kind ? [k] : []));
  return alike.length === 1 ? kind.toUpperCase() : `${kind.toUpperCase()}${'₁₂₃₄'[alike.indexOf(i)]}`;
}

export function sourceName(wiring: Wiring, source: Source, locale: Locale): string {
  if (source === unwired) return texts[locale].nothing;
  return source < 2 ? `x${'₁₂'[source]}` : gateName(wiring, source - 2);
}

/** NAND(x₁, x₂) inside AND(…): the whole circuit as one expression. */
export function formula(wiring: Wiring, source: Source = wiring.circuit.out): string {
  if (source === unwired) return '0';
  if (source < 2) return `x${'₁₂'[source]}`;
  const { kind, pins } = wiring.circuit.gates[source - 2]!;
  return `${kind.toUpperCase()}(${pins.map((pin) => formula(wiring, pin)).join(', ')})`;
}

/** The gates of chapter 1 that have this truth table. */
export const namesOf = (truth: readonly number[]): string[] =>
  (Object.keys(gateTargets) as NamedGate[])
    .filter((gate) => String(gateTargets[gate]) === String(truth))
    .map((gate) => gate.toUpperCase());

/** The circuit as an expression, its truth table, and what is loose. */
export function describe({ derived }: GateWiring, locale: Locale): string {
  const t = texts[locale];
  const [name] = namesOf(derived.truth);
  const truth = derived.truth.join(', ');
  const warning = derived.loose > 0 ? ` ${t.loose(derived.loose)}` : '';
  const verdict = name ? t.matches(name) : t.unnamed;
  if (locale === 'ko')
    return `y = ${formula(derived)}. 입력 00, 01, 10, 11에서 출력은 ${truth}. ${verdict}${warning} ${t.agrees(agreement(derived))}`;
  return `y = ${formula(derived)}. For the inputs 00, 01, 10, 11 it gives ${truth}. ${verdict}${warning} ${t.agrees(agreement(derived))}`;
}

/** In how many rows circuit and network say the same. */
export const agreement = ({ truth, networkTruth }: Wiring) =>
  truth.filter((value, i) => value === networkTruth[i]).length;
