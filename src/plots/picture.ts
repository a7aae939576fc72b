import { pixel } from './coordinates';
import { plotsIn, type Shape, shapesOf } from './picture-shapes';

interface Picture {
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly shapes: readonly Shape[];
}

/** Pixels of paper around the plots. */
const border = 16;

/** Reads what is on screen: places, colours and faces as the style sheet has made them. */
function pictureOf(root: Element): Picture {
  const plots = plotsIn(root).filter((plot) => plot.checkVisibility?.() ?? true);
  const boxes = plots.map((plot) => plot.getBoundingClientRect());
  const lifts = liftsOf(boxes);
  const edge = (side: (box: DOMRect) => number, most: (...values: number[]) => number) =>
    boxes.length > 0 ? most(...boxes.map(side)) : 0;
  const left = edge((box) => box.left, Math.min) - border;
  const top = edge((box) => box.top, Math.min) - border;
  return {
    title: plots[0]?.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '',
    left,
    top,
    width: Math.ceil(edge((box) => box.right, Math.max) + border - left),
    height: Math.ceil(Math.max(0, ...boxes.map((box, i) => box.bottom - lifts[i]!)) + border - top),
    paper: paperUnder(root),
    shapes: plots.flatMap((plot, i) => shapesOf(plot).map((shape) => lifted(shape, lifts[i]!))),
  };
}

/** How far each plot moves up, so that the controls that stand between plots leave no hole in the picture. */
export function liftsOf(boxes: readonly { readonly top: number; readonly bottom: number }[]): number[] {
  const lifts = new Array<number>(boxes.length).fill(0);
  const order = boxes.map((_, i) => i).toSorted((a, b) => boxes[a]!.top - boxes[b]!.top);
  let lift = 0;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    const { top, bottom: own } = boxes[i]!;
    if (Number.isFinite(bottom)) lift += Math.max(0, top - bottom - 2 * border);
    lifts[i] = lift;
    bottom = Math.max(bottom, own);
  }
  return lifts;
}

function lifted(shape: Shape, by: number): Shape {
  if (shape.kind !== 'path') return { ...shape, y: shape.y - by };
  const [a, b, c, d, e, f] = shape.transform;
  return { ...shape, transform: [a, b, c, d, e, f - by] };
}

function paperUnder(root: Element): string {
  const probe = document.createElement('i');
  probe.style.color = 'var(--sheet)';
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color || 'white';
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[letter]};`);

/** An element with the attributes that have a value. */
function tag(name: string, attributes: Record<string, string | number | undefined>, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

function markup(shape: Shape): string {
  if (shape.kind === 'image') {
    const { x, y, width, height, canvas } = shape;
    return tag('image', { x, y, width, height, href: canvas.toDataURL('image/png') });
  }
  const stroked = shape.stroke !== 'none' && shape.strokeWidth > 0;
  const ink = {
    fill: shape.fill,
    stroke: stroked ? shape.stroke : undefined,
    'stroke-width': stroked ? shape.strokeWidth : undefined,
    opacity: shape.opacity === 1 ? undefined : shape.opacity,
  };
  if (shape.kind === 'path')
    return tag('path', {
      d: shape.d,
      transform: `matrix(${shape.transform.map((entry) => Math.round(entry * 1e4) / 1e4).join(' ')})`,
      ...ink,
      'stroke-dasharray': shape.dashes.join(' '),
      'stroke-linejoin': stroked ? 'round' : undefined,
      'stroke-linecap': stroked && shape.round ? 'round' : undefined,
      'vector-effect': stroked ? 'non-scaling-stroke' : undefined,
    });
  return tag(
    'text',
    {
      x: pixel(shape.x),
      y: pixel(shape.y),
      ...ink,
      'font-family': shape.family,
      'font-size': shape.size,
      'font-weight': shape.weight,
      'text-anchor': shape.anchor === 'start' ? undefined : shape.anchor,
      'paint-order': stroked ? 'stroke' : undefined,
      'stroke-linejoin': stroked ? 'round' : undefined,
    },
    escaped(shape.text),
  );
}

/** The plots under `root` as one SVG file that needs no style sheet. */
export function svgOf(root: Element): string {
  const { title, left, top, width, height, paper, shapes } = pictureOf(root);
  const ground = tag('rect', { x: left, y: top, width, height, fill: paper });
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `${left} ${top} ${width} ${height}` },
    [title && tag('title', {}, escaped(title)), ground, ...shapes.map(markup)].join('\n'),
  );
}

/** The plots under `root` as a PNG of `scale` pixels per CSS pixel. Rejects when the browser cannot make one. */
export async function pngOf(root: Element, scale: number): Promise<Blob> {
  const { left, top, width, height, paper, shapes } = pictureOf(root);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw the picture on.');
  context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  context.fillStyle = paper;
  context.fillRect(left, top, width, height);
  context.lineJoin = 'round';
  for (const shape of shapes) paint(context, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))),
      'image/png',
    );
  });
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'image') {
    if (shape.canvas.width > 0) context.drawImage(shape.canvas, shape.x, shape.y, shape.width, shape.height);
    return;
  }
  context.globalAlpha = shape.opacity;
  context.fillStyle = shape.fill === 'none' ? 'transparent' : shape.fill;
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.strokeWidth;
  const stroked = shape.stroke !== 'none' && shape.strokeWidth > 0;
  if (shape.kind === 'path') {
    const path = new Path2D();
    path.addPath(new Path2D(shape.d), new DOMMatrix([...shape.transform]));
    context.setLineDash([...shape.dashes]);
    context.lineCap = shape.round ? 'round' : 'butt';
    if (shape.fill !== 'none') context.fill(path);
    if (stroked) context.stroke(path);
  } else {
    context.setLineDash([]);
    context.font = `${shape.weight} ${shape.size}px ${shape.family}`;
    context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
    if (stroked) context.strokeText(shape.text, shape.x, shape.y);
    context.fillText(shape.text, shape.x, shape.y);
  }
  context.globalAlpha = 1;
}
