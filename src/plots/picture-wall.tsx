import './picture-wall.css';
import { memo } from 'react';
import { eachRun } from './pixel-runs';

/** A small square picture: row after row, `side`·`side` numbers. */
type WallPicture = ArrayLike<number>;

interface PictureWallProps {
  /** What hangs there, in words. */
  readonly label: string;
  /** Stands above it. */
  readonly name?: string;
  /** Row by row; undefined is a place where nothing hangs. */
  readonly pictures: readonly (readonly (WallPicture | undefined)[])[];
  /** Pixels on a side of every picture. */
  readonly side: number;
  /** The colour of a pixel; undefined is paper. The same function while nothing changes. Few colours: each is one path. */
  fill?(value: number): string | undefined;
  /** Pixels of wall between two pictures. */
  readonly gap?: number;
}

const levels = 8;

/** 0 for paper to 1 for ink, in eight shades of the colour of ink. */
export function inkShade(value: number): string | undefined {
  const level = Math.round(Math.min(1, Math.max(0, value)) * levels);
  return level > 0 ? `color-mix(in oklab, var(--ink) ${(100 * level) / levels}%, var(--sunken))` : undefined;
}

/** From −1 to 1: nine shades between two colours that meet at zero. */
export function signedShade(value: number): string | undefined {
  const level = Math.round(Math.min(1, Math.max(-1, value)) * levels);
  if (level === 0) return undefined;
  const tone = level < 0 ? '--negative' : '--positive';
  return `color-mix(in oklab, var(${tone}) ${(100 * Math.abs(level)) / levels}%, var(--sunken))`;
}

/** Many small pictures side by side, as wide as their place. One path for each colour: hundreds cost no more than a dozen. */
export const PictureWall = memo(function PictureWall(props: PictureWallProps) {
  const { label, name, pictures, side, fill = inkShade, gap = 1 } = props;
  const [rows, columns] = [pictures.length, Math.max(0, ...pictures.map((row) => row.length))];
  const [step, inks] = [side + gap, new Map<string, string>()];
  const papers: string[] = [];
  pictures.forEach((row, i) => {
    row.forEach((picture, j) => {
      if (!picture) return;
      papers.push(`M${j * step},${i * step}h${side}v${side}h${-side}z`);
      const colourAt = (row: number, column: number) => fill(picture[row * side + column]!);
      eachRun(side, side, colourAt, (colour, row, column, width) => {
        const piece = `M${j * step + column},${i * step + row}h${width}v1h${-width}z`;
        inks.set(colour, (inks.get(colour) ?? '') + piece);
      });
    });
  });
  return (
    <figure className="pixel-block picture-wall">
      {name && <figcaption className="plot-title">{name}</figcaption>}
      <svg
        viewBox={`0 0 ${Math.max(1, columns * step - gap)} ${Math.max(1, rows * step - gap)}`}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <path className="wall-paper" d={papers.join('')} />
        {[...inks].map(([colour, d]) => (
          <path key={colour} d={d} style={{ fill: colour }} />
        ))}
      </svg>
    </figure>
  );
});
