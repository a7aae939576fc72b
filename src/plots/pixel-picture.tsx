import './pixel-picture.css';

interface PixelPictureProps {
  /** What it shows, in words. */
  readonly label: string;
  /** Row after row from the top, 0 for paper to 1 for ink. */
  readonly pixels: ArrayLike<number>;
  readonly columns: number;
}

const levels = 8;

/** A small grey picture, pixel by pixel, in the colour of ink; as wide as its place. */
export function PixelPicture({ label, pixels, columns }: PixelPictureProps) {
  // One path for each level of grey.
  const inks = new Map<number, string>();
  for (let i = 0; i < pixels.length; i++) {
    const level = Math.round(pixels[i]! * levels);
    if (level > 0)
      inks.set(level, `${inks.get(level) ?? ''}M${i % columns},${Math.floor(i / columns)}h1v1h-1z`);
  }
  return (
    <svg
      className="pixel-picture-plot"
      viewBox={`0 0 ${columns} ${Math.ceil(pixels.length / columns)}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      {[...inks].map(([level, d]) => (
        <path key={level} d={d} fillOpacity={level / levels} />
      ))}
    </svg>
  );
}
