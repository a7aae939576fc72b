/** A canvas that nobody sees, to mix colours or to scale a picture. An element: not every browser has the other kind. */
export function spareCanvas(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // Read from soon after it is drawn on: it need not go to the graphics card.
  return canvas.getContext('2d', { willReadFrequently: true })!;
}
