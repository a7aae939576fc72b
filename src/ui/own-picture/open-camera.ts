import { NoPicture, type PictureTrouble } from './trouble';

/** What browsers throw, by name (W3C Media Capture and Streams, §10.2). */
const causes: Readonly<Record<string, PictureTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'no-camera',
  OverconstrainedError: 'no-camera',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Asks for the camera, the one that looks away from the reader where there are two. Throws `NoPicture`. */
export async function openCamera(): Promise<MediaStream> {
  // Browsers keep it from pages that are not from https or from this machine.
  if (!navigator.mediaDevices?.getUserMedia) throw new NoPicture('not-here');
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 640 }, height: { ideal: 640 } },
      audio: false,
    });
  } catch (error) {
    throw new NoPicture(causes[error instanceof Error ? error.name : ''] ?? 'camera-failed');
  }
}

/** Gives the camera back: its light goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
