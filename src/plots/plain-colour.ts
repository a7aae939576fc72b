const known = new Map<string, string>();

/** A colour in a notation that every program reads: rgb() or rgba(); 'none' for what cannot be seen. */
export function plainColour(colour: string, opacity = 1): string {
  const key = `${colour} ${opacity}`;
  const before = known.get(key);
  if (before) return before;
  const plain = /^(none|transparent|rgba\(0, 0, 0, 0\))$/.test(colour) ? 'none' : painted(colour, opacity);
  known.set(key, plain);
  return plain;
}

function painted(colour: string, opacity: number): string {
  const context =
    typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  const seen = Math.round((alpha! / 255) * opacity * 1000) / 1000;
  return seen === 0
    ? 'none'
    : seen === 1
      ? `rgb(${red}, ${green}, ${blue})`
      : `rgba(${red}, ${green}, ${blue}, ${seen})`;
}
