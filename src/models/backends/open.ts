import '../tf';
import {
  env,
  findBackend,
  getBackend,
  registerBackend,
  removeBackend,
  setBackend,
  square,
  tensor1d,
  tidy,
} from '@tensorflow/tfjs-core';
import { BackendError, type BackendName, backendNames } from './names';
import type { Opened } from './opened';
import { mendPadding } from './padding';

const loaders: Record<BackendName, () => Promise<{ open(): Opened | Promise<Opened> }>> = {
  cpu: () => import('./cpu'),
  wasm: () => import('./wasm'),
  webgl: () => import('./webgl'),
  webgpu: () => import('./webgpu'),
};

const opened = new Map<BackendName, Promise<void>>();
const listeners = new Set<(error: BackendError) => void>();

/**
 * Makes TensorFlow.js compute on `name` from here on, and loads what that takes: its own file, at the first time. Tensors that
 * live elsewhere are brought over when they are next used. Rejects with a `BackendError` and leaves the backend as it was.
 */
export async function openBackend(name: BackendName): Promise<void> {
  let opening = opened.get(name);
  if (!opening) {
    opening = prepare(name);
    opened.set(name, opening);
    // What failed may work later: a file that did not arrive, a context that was taken.
    opening.catch(() => opened.delete(name));
  }
  await opening;
  await setBackend(name);
}

async function prepare(name: BackendName): Promise<void> {
  if (!(await isThere(name)))
    throw new BackendError(name, 'unsupported', 'this browser does not have it here');
  try {
    const { open } = await withoutWarnings(loaders[name]).catch((cause: unknown) => {
      throw new BackendError(name, 'not-loaded', 'its code could not be loaded', { cause });
    });
    mendPadding(name);
    const { backend, lost } = await open();
    if (backend) {
      registerBackend(name, () => backend);
      await prove(name);
    }
    void lost?.then((reason) => lose(name, reason));
  } catch (cause) {
    throw cause instanceof BackendError
      ? cause
      : new BackendError(name, 'failed', 'did not start', { cause });
  }
}

/** Some devices compute, and then nothing can be read from them at once, only later: a run could not be stepped there. */
async function prove(name: BackendName): Promise<void> {
  const before = getBackend();
  await setBackend(name);
  const [nine] = tidy(() => square(tensor1d([3])).dataSync());
  if (nine === 9) return;
  await setBackend(before);
  removeBackend(name);
  throw new BackendError(name, 'failed', 'what it computes cannot be read');
}

/** Kernels that the page's small door registered come once more with all the others; TensorFlow.js would warn of each. */
async function withoutWarnings<Module>(load: () => Promise<Module>): Promise<Module> {
  const before = env().getBool('PROD');
  env().set('PROD', true);
  return load().finally(() => env().set('PROD', before));
}

/** The tensors that lived there are gone; whoever computed with them has to start from its last plain numbers. */
function lose(name: BackendName, reason: string) {
  if (!findBackend(name)) return;
  opened.delete(name);
  removeBackend(name);
  for (const tell of listeners) tell(new BackendError(name, 'failed', reason));
}

/** Calls `tell` when an open backend's device is taken away. Returns a function that ends this. */
export function onBackendLost(tell: (error: BackendError) => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

const seemsThere: Record<BackendName, () => boolean | Promise<boolean>> = {
  cpu: () => true,
  wasm: () => typeof WebAssembly === 'object',
  webgl: () => {
    if (typeof OffscreenCanvas === 'undefined') return false;
    const context = new OffscreenCanvas(1, 1).getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  },
  webgpu: async () => typeof navigator === 'object' && Boolean(await navigator.gpu?.requestAdapter()),
};

const isThere = async (name: BackendName): Promise<boolean> => {
  try {
    return await seemsThere[name]();
  } catch {
    return false;
  }
};

/** The backends that this browser says it has, here in this thread. Loads nothing; opening one may still fail. */
export async function availableBackends(): Promise<BackendName[]> {
  const there = await Promise.all(backendNames.map(isThere));
  return backendNames.filter((_, i) => there[i]);
}
