import { Children, cloneElement, Fragment, isValidElement, type ReactNode } from 'react';
import { dot3, type Point3, type Projection } from './projection';

/** What a mark of the space tells about its place, before it is drawn. */
export interface Placed<Props> {
  /** A point in its middle, in data units. */
  middle?(props: Props): Point3;
  /** The normal of a sheet through the origin: everything else is in front of it or behind it. */
  normal?(props: Props): Point3;
}

/** A part of the picture, and where it is. */
export interface Part {
  readonly node: ReactNode;
  readonly middle: Point3;
  readonly normal?: Point3;
}

/** The children of a space as parts. A component that says nothing about its place counts as being at the origin. */
export function partsOf(children: ReactNode, prefix = ''): Part[] {
  return Children.toArray(children).flatMap((child): Part[] => {
    if (!isValidElement<{ children?: ReactNode }>(child)) return [];
    const key = `${prefix}${child.key}`;
    if (child.type === Fragment) return partsOf(child.props.children, key);
    const mark = (typeof child.type === 'string' ? {} : child.type) as Placed<unknown>;
    const middle = mark.middle?.(child.props) ?? [0, 0, 0];
    return [{ node: cloneElement(child, { key }), middle, normal: mark.normal?.(child.props) }];
  });
}

/**
 * Far parts first. A sheet through the origin parts the space: what is on its far side is painted before it,
 * what is on the near side, or lies on it, after it. Exact for one sheet; by middles for the rest.
 */
export function inPaintersOrder(parts: readonly Part[], { depth, toEye }: Projection): Part[] {
  const sheet = parts.find((part) => part.normal && Math.hypot(...part.normal) > 0)?.normal;
  const facing = sheet ? Math.sign(dot3(sheet, toEye)) : 0;
  const layer = (part: Part) =>
    part.normal ? 0 : sheet && dot3(sheet, part.middle) * facing < -1e-9 ? -1 : 1;
  return [...parts].sort((a, b) => layer(a) - layer(b) || depth(a.middle) - depth(b.middle));
}

export const midpoint = (a: Point3, b: Point3): Point3 => [
  (a[0] + b[0]) / 2,
  (a[1] + b[1]) / 2,
  (a[2] + b[2]) / 2,
];
