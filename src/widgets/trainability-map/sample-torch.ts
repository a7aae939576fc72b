import type { SampleParts } from './code';
import { batchesOf, circlesIn, pythonStreams } from './sample-python';

/** The network looked at, in PyTorch: weights and examples drawn by NumPy, gradients by autograd. */
export function torchSample({ activation, depth, width, std, seed, steps, rate }: SampleParts): string {
  const head = `import math
import numpy as np
import torch

${pythonStreams}

n, depth, std, seed = ${width}, ${depth}, ${std}, ${seed}
sizes = [${steps > 0 ? 2 : 'n'}] + depth * [n] + [1]
draw = lambda k: torch.tensor(std * normals(f'{seed}:layer {k + 1}', sizes[k], sizes[k + 1]), requires_grad=True)
W = [draw(k) for k in range(depth + 1)]
b = [torch.zeros(size, dtype=torch.float64, requires_grad=True) for size in sizes[1:]]

def network(x):
    for k in range(depth):
        x = torch.${activation}(x @ W[k] + b[k])
    return x @ W[-1] + b[-1]`;
  if (steps === 0)
    return `${head}

x = torch.tensor(normals(f'{seed}:stack inputs', 128, n))
t = torch.tensor(normals(f'{seed}:stack targets', 128, 1))
((network(x) - t) ** 2).mean().backward()
print(torch.log10(W[0].grad.norm() / W[-2].grad.norm()).item())   # first over last hidden layer`;
  return `${head}

${circlesIn}

${batchesOf}

x, t = torch.tensor(x), torch.tensor(t)
optimizer = torch.optim.SGD(W + b, lr=${rate})
for step in range(${steps}):
    i = batch(step)
    loss = torch.nn.functional.binary_cross_entropy_with_logits(network(x[i]), t[i])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(((network(x) > 0) == (t > 0.5)).double().mean().item())   # share of points right`;
}
