import '../tf';
import '@tensorflow/tfjs-backend-webgpu/dist/register_all_kernels';
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/webgpu';
import { BackendError } from './names';
import type { Opened } from './opened';

const limits = [
  'maxComputeWorkgroupStorageSize',
  'maxComputeWorkgroupsPerDimension',
  'maxStorageBufferBindingSize',
  'maxBufferSize',
  'maxComputeWorkgroupSizeX',
  'maxComputeInvocationsPerWorkgroup',
] as const;

/** Compute shaders on the graphics processor, with all that the device allows. */
export async function open(): Promise<Opened> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw new BackendError('webgpu', 'unsupported', 'this browser gives no WebGPU adapter');
  const device = await adapter.requestDevice({
    requiredLimits: Object.fromEntries(limits.map((limit) => [limit, adapter.limits[limit]])),
  });
  const lost = device.lost.then(
    ({ message }) => `the WebGPU device was lost: ${message || 'no reason given'}`,
  );
  const backend = new WebGPUBackend(device, adapter.info);
  // It would advise against reading at once, which is how a run is stepped.
  Object.assign(backend, { hasReadSyncWarned: true });
  return { backend, lost };
}
