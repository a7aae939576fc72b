// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { openCamera } from './open-camera';
import { NoPicture, troubles, whyOf } from './trouble';

const cameraThat = (getUserMedia?: () => Promise<unknown>) =>
  vi.stubGlobal('navigator', { mediaDevices: getUserMedia && { getUserMedia } });
const failing = (name: string) => () => Promise.reject(Object.assign(new Error(name), { name }));

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'no-camera'],
  ['OverconstrainedError', 'no-camera'],
  ['NotReadableError', 'busy'],
  ['SomethingNewError', 'camera-failed'],
] as const)('%s means: %s', async (name, why) => {
  cameraThat(failing(name));
  await expect(openCamera()).rejects.toThrow(new NoPicture(why));
  for (const words of Object.values(troubles)) expect(words[why]).not.toBe('');
});

test('a page without the right to cameras says so', async () => {
  cameraThat();
  await expect(openCamera()).rejects.toThrow(new NoPicture('not-here'));
  expect(whyOf(new Error('?'), 'broken')).toBe('broken');
});
