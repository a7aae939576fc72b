import type { SampleParts } from './code';

export const pythonStreams = `def stream(text):   # numbers in [0, 1): mulberry32, seeded by FNV-1a of a text
    s = 0x811c9dc5
    for byte in text.encode():
        s = (s ^ byte) * 0x01000193 % 2**32
    while True:
        s = (s + 0x6d2b79f5) % 2**32
        t = (s ^ s >> 15) * (s | 1) % 2**32
        t ^= (t + (t ^ t >> 7) * (t | 61)) % 2**32
        yield (t ^ t >> 14) / 2**32

def normals(text, *shape):   # standard normal numbers, by Box and Muller
    u, drawn = stream(text), []
    while len(drawn) < math.prod(shape):
        r, angle = math.sqrt(-2 * math.log(1 - next(u))), 2 * math.pi * next(u)
        drawn += [r * math.cos(angle), r * math.sin(angle)]
    return np.array(drawn[:math.prod(shape)]).reshape(shape)`;

const activations = {
  sigmoid: ['1 / (1 + np.exp(-z))', 'a * (1 - a)'],
  tanh: ['np.tanh(z)', '1 - a * a'],
  relu: ['np.maximum(z, 0)', '(a > 0) * 1.0'],
} as const;

/** The draws of the weights, and forward and backward pass. */
export function numpyNetwork({ activation, depth, width, std, seed, steps }: SampleParts): string {
  const [value, slope] = activations[activation];
  const inputs = steps > 0 ? 2 : 'n';
  const error =
    steps > 0 ? '(1 / (1 + np.exp(-a[-1] @ W[-1] - b[-1])) - t)' : '2 * (a[-1] @ W[-1] + b[-1] - t)';
  return `n, depth, std, seed = ${width}, ${depth}, ${std}, ${seed}
sizes = [${inputs}] + depth * [n] + [1]
W = [std * normals(f'{seed}:layer {k + 1}', sizes[k], sizes[k + 1]) for k in range(depth + 1)]
b = [np.zeros(size) for size in sizes[1:]]

slope = lambda a: ${slope}

def gradients(x, t):   # of the mean loss, for every W and b
    a = [x]
    for k in range(depth):
        z = a[-1] @ W[k] + b[k]
        a.append(${value})
    d, found = ${error} / len(x), []
    for k in reversed(range(depth + 1)):
        found.insert(0, (a[k].T @ d, d.sum(0)))
        if k > 0:
            d = d @ W[k].T * slope(a[k])
    return found`;
}

export const circlesIn = `angle = 2 * np.pi * np.arange(64) / 64   # two circles, 64 points each
circle = np.stack([np.cos(angle), np.sin(angle)], 1)
x = np.concatenate([circle, 0.5 * circle]) + 0.06 * normals('7:circles', 128, 2)
t = np.repeat([0.0, 1.0], 64).reshape(128, 1)`;

export const batchesOf = `def batch(step):   # 32 of them, in an order that is drawn anew for every epoch
    order, u = list(range(128)), stream(f'{seed}:epoch {step // 4}')
    for last in range(127, 0, -1):
        j = int(next(u) * (last + 1))
        order[last], order[j] = order[j], order[last]
    return order[32 * (step % 4):][:32]`;

/** What is measured. */
export function pythonWork({ activation, steps, rate }: SampleParts): string {
  if (steps === 0)
    return `g = gradients(normals(f'{seed}:stack inputs', 128, n), normals(f'{seed}:stack targets', 128, 1))
sizes = [np.linalg.norm(dW) for dW, db in g]
print(np.log10(sizes[0] / sizes[-2]))   # first over last hidden layer`;
  return `${circlesIn}

${batchesOf}

for step in range(${steps}):
    i = batch(step)
    for k, (dW, db) in enumerate(gradients(x[i], t[i])):
        W[k], b[k] = W[k] - ${rate} * dW, b[k] - ${rate} * db

a = x
for k in range(depth):
    z = a @ W[k] + b[k]
    a = ${activations[activation][0]}
print(np.mean((a @ W[-1] + b[-1] > 0) == (t > 0.5)))   # share of points right`;
}
