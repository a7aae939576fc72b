/** What the first bytes of a file say about the picture in it. */
export interface PictureHeader {
  /** Undefined for what no browser of ours reads as a picture. */
  readonly format?: 'PNG' | 'JPEG' | 'GIF' | 'WebP' | 'BMP' | 'AVIF' | 'HEIC';
  /** Where it stands at a fixed place, in pixels: before anything is unpacked. */
  readonly size?: readonly [width: number, height: number];
}

const letters = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Reads the signature of a picture file, and its size where that costs nothing (PNG, GIF, BMP). 32 bytes are enough. */
export function pictureHeader(bytes: Uint8Array): PictureHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const long = bytes.length >= 26;
  if (letters(bytes, 1, 4) === 'PNG' && bytes[0] === 0x89)
    return { format: 'PNG', ...(long && { size: [view.getUint32(16), view.getUint32(20)] as const }) };
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { format: 'JPEG' };
  if (letters(bytes, 0, 4) === 'GIF8')
    return {
      format: 'GIF',
      ...(long && { size: [view.getUint16(6, true), view.getUint16(8, true)] as const }),
    };
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return { format: 'WebP' };
  if (letters(bytes, 0, 2) === 'BM' && long)
    // A negative height is one that counts from the top.
    return { format: 'BMP', size: [view.getInt32(18, true), Math.abs(view.getInt32(22, true))] };
  if (letters(bytes, 4, 8) === 'ftyp') {
    const brand = letters(bytes, 8, 12);
    if (brand.startsWith('avi')) return { format: 'AVIF' };
    if (/^(hei|hev|mif1|msf1)/.test(brand)) return { format: 'HEIC' };
  }
  return {};
}
