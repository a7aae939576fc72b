import { type GreyPicture, greyReduced, reducedSize } from '~/numerics/grey-picture';
import { pictureHeader } from '~/numerics/picture-header';
import { NoPicture } from './trouble';

const mostBytes = 40e6;
const mostPixels = 100e6;
/** The browser brings what is larger down to this many pixels on a side; from there on it is our own mean. */
const workSide = 1024;

/** Something that a canvas can draw. */
export type Drawable = ImageBitmap | HTMLVideoElement;

/** A drawable of `width`×`height` pixels as a small grey picture. Throws `NoPicture`. */
export function greyFrom(drawable: Drawable, width: number, height: number, limit: number): GreyPicture {
  if (!(width > 0 && height > 0)) throw new NoPicture('broken');
  const { rows, columns } = reducedSize(width, height, workSide);
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new NoPicture('broken');
  context.imageSmoothingQuality = 'high';
  context.drawImage(drawable, 0, 0, columns, rows);
  return greyReduced(context.getImageData(0, 0, columns, rows).data, columns, rows, limit);
}

/**
 * The picture in a file, upright as its EXIF says, grey, at most `limit` pixels on a side. Nothing leaves the page. Throws
 * `NoPicture`, which says why.
 */
export async function readPicture(file: File, limit: number): Promise<GreyPicture> {
  if (file.size > mostBytes) throw new NoPicture('too-large');
  const { format, size } = pictureHeader(new Uint8Array(await file.slice(0, 32).arrayBuffer()));
  // Some kilobytes may unpack to gigabytes.
  if (size && size[0] * size[1] > mostPixels) throw new NoPicture('too-large');
  const bitmap = await unpacked(file).catch(() => {
    throw new NoPicture(format === 'HEIC' ? 'format' : format ? 'broken' : 'not-a-picture');
  });
  try {
    return greyFrom(bitmap, bitmap.width, bitmap.height, limit);
  } finally {
    bitmap.close();
  }
}

/** Browsers that do not know the word for "as EXIF says" do so anyway, or never did. */
const unpacked = (file: File): Promise<ImageBitmap> =>
  createImageBitmap(file, { imageOrientation: 'from-image' }).catch((error) =>
    error instanceof TypeError ? createImageBitmap(file) : Promise.reject(error),
  );
