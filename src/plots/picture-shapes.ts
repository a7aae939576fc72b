import { plainColour } from './plain-colour';

/** [a, b, c, d, e, f] of x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Affine = readonly [number, number, number, number, number, number];

interface Ink {
  readonly fill: string;
  readonly stroke: string;
  /** In pixels of the picture, whatever the transform. */
  readonly strokeWidth: number;
  readonly opacity: number;
}
export interface PathShape extends Ink {
  readonly kind: 'path';
  readonly d: string;
  readonly transform: Affine;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dashes: readonly number[];
  /** Ends are round; flat unless said so. */
  readonly round?: boolean;
}
export interface TextShape extends Ink {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: string;
  readonly family: string;
  readonly anchor: 'start' | 'middle' | 'end';
}
export interface ImageShape {
  readonly kind: 'image';
  readonly canvas: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** Something painted, with its colours as numbers, in pixels of the page. */
export type Shape = PathShape | TextShape | ImageShape;

/** What else belongs into a picture, a view marks with `data-picture`. */
const plots =
  '.stage, .bars, .matrix, .line-chart, .legend, .pixel-block, .map-tiles, .stroke-pad, .tile-block, [data-picture]';
const skipped =
  '.visually-hidden, .stage-handles, .explained-note, [hidden], .field-message, .pixel-pen, .pixel-note';

/** The plots under `root`, those inside other plots left out. */
export const plotsIn = (root: Element): Element[] =>
  [...(root.matches(plots) ? [root] : []), ...root.querySelectorAll(plots)].filter(
    (plot) => plot === root || !plot.parentElement?.closest(plots),
  );

/** Everything that a plot shows, in painting order. */
export function shapesOf(element: Element, opacity = 1): Shape[] {
  if (element.matches(skipped)) return [];
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return [];
  const seen = opacity * Number(style.opacity || 1);
  // The options of a menu are not in sight.
  const children = element instanceof HTMLSelectElement ? [] : [...element.children];
  const inside = () => children.flatMap((child) => shapesOf(child, seen));
  if (element instanceof HTMLCanvasElement) {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [{ kind: 'image', canvas: element, x, y, width, height }];
  }
  if (element.namespaceURI?.endsWith('svg'))
    return element.localName === 'text'
      ? svgText(element, style, seen)
      : [...ground(element, style, seen), ...svgPath(element, style, seen), ...inside()];
  return [...box(element, style, seen), ...inside(), ...words(element, style, seen)];
}

/** The outermost SVG element may have paper of its own. */
const ground = (element: Element, style: CSSStyleDeclaration, opacity: number) =>
  element.localName === 'svg' ? box(element, style, opacity) : [];

const pixels = (length: string) => Number.parseFloat(length) || 0;

function inkOf(style: CSSStyleDeclaration, opacity: number): Ink {
  return {
    fill: plainColour(style.fill || 'none', pixels(style.fillOpacity || '1')),
    stroke: plainColour(style.stroke || 'none'),
    strokeWidth: pixels(style.strokeWidth || '1'),
    opacity,
  };
}

function svgPath(element: Element, style: CSSStyleDeclaration, opacity: number): PathShape[] {
  const d = outlineOf(element);
  if (!d) return [];
  const dashes =
    style.strokeDasharray && style.strokeDasharray !== 'none'
      ? style.strokeDasharray.split(/[ ,]+/).map(pixels)
      : [];
  const round = style.strokeLinecap === 'round';
  return [{ kind: 'path', d, transform: placeOf(element), dashes, round, ...inkOf(style, opacity) }];
}

/** The path data of a basic shape; empty for what paints nothing by itself. */
export function outlineOf(element: Element): string {
  const read = (name: string) => pixels(element.getAttribute(name) ?? '0');
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? '';
    case 'line':
      return `M${read('x1')},${read('y1')}L${read('x2')},${read('y2')}`;
    case 'rect':
      return `M${read('x')},${read('y')}h${read('width')}v${read('height')}h${-read('width')}Z`;
    case 'circle': {
      const [x, y, r] = [read('cx'), read('cy'), read('r')];
      return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
    }
    default:
      return '';
  }
}

function placeOf(element: Element): Affine {
  const matrix = 'getScreenCTM' in element ? (element as SVGGraphicsElement).getScreenCTM?.() : undefined;
  return matrix ? [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f] : [1, 0, 0, 1, 0, 0];
}

function svgText(element: Element, style: CSSStyleDeclaration, opacity: number): TextShape[] {
  const [a, b, c, d, e, f] = placeOf(element);
  const [x, y] = [pixels(element.getAttribute('x') ?? ''), pixels(element.getAttribute('y') ?? '')];
  const anchor = style.textAnchor || element.getAttribute('text-anchor');
  const centred = (style.dominantBaseline || element.getAttribute('dominant-baseline')) === 'central';
  const face = faceOf(style, Math.hypot(a, b));
  return [
    {
      kind: 'text',
      text: element.textContent ?? '',
      x: a * x + c * y + e,
      y: b * x + d * y + f + (centred ? 0.35 * face.size : 0),
      ...inkOf(style, opacity),
      ...face,
      anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    },
  ];
}

const faceOf = (style: CSSStyleDeclaration, scale = 1) => ({
  size: pixels(style.fontSize) * scale,
  weight: style.fontWeight,
  family: style.fontFamily,
});

function box(element: Element, style: CSSStyleDeclaration, opacity: number): PathShape[] {
  const fill = plainColour(style.backgroundColor || 'none');
  const { left, top, width, height } = element.getBoundingClientRect();
  if (fill === 'none' || !(width > 0) || !(height > 0)) return [];
  const r = Math.min(pixels(style.borderTopLeftRadius), width / 2, height / 2);
  const arc = (x: number, y: number) => `a${r},${r} 0 0,1 ${x},${y}`;
  const d = `M${r},0h${width - 2 * r}${arc(r, r)}v${height - 2 * r}${arc(-r, r)}h${2 * r - width}${arc(-r, -r)}v${2 * r - height}${arc(r, -r)}Z`;
  return [
    {
      kind: 'path',
      d,
      transform: [1, 0, 0, 1, left, top],
      fill,
      stroke: 'none',
      strokeWidth: 0,
      dashes: [],
      opacity,
    },
  ];
}

/** The text that stands in an element itself, line by line as the browser has broken it. */
function words(element: Element, style: CSSStyleDeclaration, opacity: number): TextShape[] {
  const common = {
    kind: 'text',
    fill: plainColour(style.color || 'none'),
    stroke: 'none',
    strokeWidth: 0,
    opacity,
    anchor: 'start',
    ...faceOf(style),
  } as const;
  // About where the baseline of a line box is.
  const baseline = (line: DOMRect) => line.top + line.height / 2 + common.size * 0.35;
  if (element instanceof HTMLSelectElement) {
    const place = element.getBoundingClientRect();
    const text = element.selectedOptions[0]?.text ?? '';
    return [{ ...common, text, x: place.left + place.width / 2, y: baseline(place), anchor: 'middle' }];
  }
  if (element instanceof HTMLInputElement) {
    const { right, top, height } = element.getBoundingClientRect();
    const line = { top, height } as DOMRect;
    return element.type === 'text'
      ? [
          {
            ...common,
            text: element.value,
            x: right - pixels(style.paddingRight),
            y: baseline(line),
            anchor: 'end',
          },
        ]
      : [];
  }
  const lines: { text: string; x: number; y: number }[] = [];
  for (const node of element.childNodes) {
    if (!(node instanceof Text)) continue;
    // Between two texts of one line something else may stand, so each begins at its own place.
    const tops = new Map<number, { text: string }>();
    for (const { 0: word, index } of node.data.matchAll(/\S+\s*/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const place = range.getBoundingClientRect();
      const top = Math.round(place.top);
      const begun = tops.get(top);
      if (begun) begun.text += word;
      else if (place.width > 0) {
        const line = { text: word, x: place.left, y: baseline(place) };
        tops.set(top, line);
        lines.push(line);
      }
    }
  }
  return lines.map((line) => ({ ...common, ...line }));
}
