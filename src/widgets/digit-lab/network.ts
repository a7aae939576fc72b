import type { CnnSpec } from '~/models/cnn/spec';

export const side = 28;
export const classes = 10;
export const units = 64;

/** conv 5×5×8 – ReLU – pool 2 – conv 5×5×16 – ReLU – pool 2 – FC 64 – ReLU – FC 10: 54,314 numbers to learn. */
export const spec: CnnSpec = {
  input: [side, side, 1],
  layers: [
    { kind: 'conv', filters: 8, kernel: 5, padding: 'same' },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'conv', filters: 16, kernel: 5, padding: 'same' },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'flatten' },
    { kind: 'dense', units },
    { kind: 'relu' },
    { kind: 'dense', units: classes },
  ],
};
