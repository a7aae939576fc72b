import { describe, expect, test } from 'vitest';
import { gateInputs, gateTargets } from '~/datasets/gates';
import { integerBelow, randomFrom } from '~/numerics/random';
import {
  type Circuit,
  type Gate,
  gateKinds,
  layersOf,
  levelOf,
  signalAt,
  throughSteps,
  wouldLoop,
} from './gate-circuit';

const truthOf = (circuit: Circuit) => gateInputs.map((x) => signalAt(circuit, circuit.out, x));
const viaNetwork = (circuit: Circuit) => gateInputs.map((x) => throughSteps(layersOf(circuit), x).at(-1)![0]);

const xor: Circuit = {
  gates: [
    { kind: 'nand', pins: [0, 1] },
    { kind: 'or', pins: [0, 1] },
    { kind: 'and', pins: [2, 3] },
  ],
  out: 4,
};
const fourNands: Circuit = {
  gates: [
    { kind: 'nand', pins: [0, 1] },
    { kind: 'nand', pins: [0, 2] },
    { kind: 'nand', pins: [2, 1] },
    { kind: 'nand', pins: [3, 4] },
  ],
  out: 5,
};

describe('circuits of gates', () => {
  test.each(gateKinds)('%s alone is itself', (kind) => {
    expect(truthOf({ gates: [{ kind, pins: [0, 1] }], out: 2 })).toEqual(gateTargets[kind]);
  });

  // vectors/xor.json, by_hand: XOR = AND(NAND, OR).
  test('AND of NAND and OR is XOR, in two layers with the weights of the book', () => {
    expect(truthOf(xor)).toEqual([0, 1, 1, 0]);
    expect(layersOf(xor).map(({ weights, bias }) => ({ weights, bias }))).toEqual([
      {
        weights: [
          [-0.5, -0.5],
          [0.5, 0.5],
        ],
        bias: [0.7, -0.2],
      },
      { weights: [[0.5, 0.5]], bias: [-0.7] },
    ]);
  });

  test('four NANDs are XOR too, in three layers, two signals handed on', () => {
    expect(truthOf(fourNands)).toEqual([0, 1, 1, 0]);
    const layers = layersOf(fourNands);
    expect(layers).toHaveLength(3);
    expect(layers[0]!.units.filter(({ passes }) => passes)).toHaveLength(2);
    expect(viaNetwork(fourNands)).toEqual([0, 1, 1, 0]);
  });

  test('a wire back to where a signal comes from would be a loop', () => {
    expect(wouldLoop(xor, 0, 4)).toBe(true);
    expect(wouldLoop(xor, 2, 4)).toBe(true);
    expect(wouldLoop(xor, 2, 2)).toBe(false);
    expect(wouldLoop(xor, 0, 1)).toBe(false);
  });

  test('loose ends are 0', () => {
    expect(truthOf({ gates: [{ kind: 'nand', pins: [-1, 0] }], out: 2 })).toEqual([1, 1, 1, 1]);
    expect(truthOf({ gates: [], out: -1 })).toEqual([0, 0, 0, 0]);
    expect(viaNetwork({ gates: [], out: -1 })).toEqual([0, 0, 0, 0]);
    expect(viaNetwork({ gates: [], out: 1 })).toEqual([0, 1, 0, 1]);
  });

  test('network and circuit agree on 500 random circuits, and layers are as many as the circuit is deep', () => {
    const random = randomFrom(5);
    for (let i = 0; i < 500; i++) {
      const gates: Gate[] = [];
      const count = integerBelow(random, 5);
      for (let g = 0; g < count; g++) {
        const pin = () => integerBelow(random, g + 3) - 1;
        gates.push({ kind: gateKinds[integerBelow(random, 3)]!, pins: [pin(), pin()] });
      }
      const circuit = { gates, out: integerBelow(random, count + 3) - 1 };
      expect(viaNetwork(circuit)).toEqual(truthOf(circuit));
      expect(layersOf(circuit)).toHaveLength(Math.max(1, levelOf(circuit, circuit.out)));
    }
  });
});

/** Three gates are the fewest: every circuit of one or two gates, tried. */
test('no circuit of two gates computes XOR', () => {
  const circuits = gateKinds.flatMap((first) =>
    gateKinds.flatMap((second) =>
      [-1, 0, 1].flatMap((a) =>
        [-1, 0, 1].flatMap((b) =>
          [-1, 0, 1, 2].flatMap((c) =>
            [-1, 0, 1, 2].flatMap((d) =>
              [-1, 0, 1, 2, 3].map(
                (out): Circuit => ({
                  gates: [
                    { kind: first, pins: [a, b] },
                    { kind: second, pins: [c, d] },
                  ],
                  out,
                }),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  expect(circuits.filter((circuit) => truthOf(circuit).join() === '0,1,1,0')).toEqual([]);
});
