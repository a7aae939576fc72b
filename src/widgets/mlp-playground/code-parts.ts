import type { ActivationName, LossName } from '~/models/chain/spec';

type Library = 'numpy' | 'pytorch' | 'tfjs';
type Sources = Readonly<Record<Library, string>>;

/** Each activation of z as source code. */
export const activationCode: Readonly<Record<ActivationName, Sources>> = {
  identity: { numpy: 'z', pytorch: 'z', tfjs: 'z' },
  step: { numpy: '(z > 0) * 1.0', pytorch: '(z > 0) * 1.0', tfjs: 'z.step()' },
  sigmoid: { numpy: '1 / (1 + np.exp(-z))', pytorch: 'torch.sigmoid(z)', tfjs: 'z.sigmoid()' },
  tanh: { numpy: 'np.tanh(z)', pytorch: 'torch.tanh(z)', tfjs: 'z.tanh()' },
  relu: { numpy: 'np.maximum(z, 0)', pytorch: 'F.relu(z)', tfjs: 'z.relu()' },
  'leaky-relu': {
    numpy: 'np.where(z > 0, z, 0.01 * z)',
    pytorch: 'F.leaky_relu(z, 0.01)',
    tfjs: 'z.leakyRelu(0.01)',
  },
  elu: { numpy: 'np.where(z > 0, z, np.expm1(np.minimum(z, 0)))', pytorch: 'F.elu(z)', tfjs: 'z.elu()' },
  gelu: {
    numpy: 'z * (1 + np.vectorize(math.erf)(z / np.sqrt(2))) / 2',
    pytorch: 'F.gelu(z)',
    tfjs: 'z.mul(z.div(Math.SQRT2).erf().add(1)).div(2)',
  },
  silu: { numpy: 'z / (1 + np.exp(-z))', pytorch: 'F.silu(z)', tfjs: 'z.mul(z.sigmoid())' },
  softplus: { numpy: 'np.logaddexp(0, z)', pytorch: 'F.softplus(z)', tfjs: 'z.softplus()' },
};

export type LossCode = LossName | 'mse-of-class' | 'mse-of-classes';

/** The mean loss of outputs `z` [points, outputs] against `t`, as the lines of a function. */
export const lossCode: Readonly<Record<LossCode, Sources>> = {
  'binary-cross-entropy': {
    numpy: '    return np.mean(np.logaddexp(0, z[:, 0]) - t * z[:, 0])',
    pytorch: '    return F.binary_cross_entropy_with_logits(z[:, 0], t)',
    tfjs: '  return tf.losses.sigmoidCrossEntropy(t, z.flatten());',
  },
  'softmax-cross-entropy': {
    numpy:
      '    z = z - z.max(axis=1, keepdims=True)\n    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))\n    return -np.mean(log_p[np.arange(len(t)), t])',
    pytorch: '    return F.cross_entropy(z, t)',
    tfjs: '  return tf.losses.softmaxCrossEntropy(tf.oneHot(tf.cast(t, "int32"), z.shape[1]), z);',
  },
  mse: {
    numpy: '    return np.mean((z[:, 0] - t) ** 2)',
    pytorch: '    return F.mse_loss(z[:, 0], t)',
    tfjs: '  return tf.losses.meanSquaredError(t, z.flatten());',
  },
  'mse-of-class': {
    numpy: '    return np.mean((1 / (1 + np.exp(-z[:, 0])) - t) ** 2)',
    pytorch: '    return F.mse_loss(torch.sigmoid(z[:, 0]), t)',
    tfjs: '  return tf.losses.meanSquaredError(t, z.flatten().sigmoid());',
  },
  'mse-of-classes': {
    numpy: '    return np.mean((1 / (1 + np.exp(-z)) - np.eye(z.shape[1])[t]) ** 2)',
    pytorch: '    return F.mse_loss(torch.sigmoid(z), F.one_hot(t, z.shape[1]).double())',
    tfjs: '  return tf.losses.meanSquaredError(tf.oneHot(tf.cast(t, "int32"), z.shape[1]), z.sigmoid());',
  },
};

/** The inputs in the order of `planeFeatures`. */
export const featureCode: Readonly<Record<Library, readonly string[]>> = {
  numpy: ['x1', 'x2', 'x1**2', 'x2**2', 'x1 * x2', 'np.sin(x1)', 'np.sin(x2)'],
  pytorch: ['x1', 'x2', 'x1**2', 'x2**2', 'x1 * x2', 'torch.sin(x1)', 'torch.sin(x2)'],
  tfjs: ['x1', 'x2', 'x1.square()', 'x2.square()', 'x1.mul(x2)', 'x1.sin()', 'x2.sin()'],
};
