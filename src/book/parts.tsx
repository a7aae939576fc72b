import {
  Children,
  type ComponentType,
  Fragment,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from 'react';
import { BookError } from './book-error';

export interface Placed {
  /** file:line:column of the element, put there by the build. */
  readonly at: string;
}
export interface PartProps extends Placed {
  readonly children?: ReactNode;
}
export interface OptionProps extends PartProps {
  readonly id?: string;
  readonly right?: boolean;
}

// A part is read by the element around it; rendered by itself, it stands in the wrong place.
const misplaced = (name: string, parents: string, at: string) =>
  new BookError(at, `<${name}> belongs directly inside ${parents}.`);

export function Ask({ at }: PartProps): ReactNode {
  throw misplaced('Ask', '<Predict>, <Quiz> or <Exercise>', at);
}
export function Option({ at }: OptionProps): ReactNode {
  throw misplaced('Option', '<Predict> or <Quiz>', at);
}
export function Why({ at }: PartProps): ReactNode {
  throw misplaced('Why', '<Predict>', at);
}
export function Reply({ at }: PartProps): ReactNode {
  throw misplaced('Reply', 'an <Option> of a <Quiz>', at);
}
export function Hint({ at }: PartProps): ReactNode {
  throw misplaced('Hint', '<Exercise>', at);
}
export function Solution({ at }: PartProps): ReactNode {
  throw misplaced('Solution', '<Exercise>', at);
}
export function Said({ at }: PartProps): ReactNode {
  throw misplaced('Said', '<Myth>', at);
}
export function Fact({ at }: PartProps): ReactNode {
  throw misplaced('Fact', '<Myth>', at);
}

/** The children as a flat list; MDX may have put several elements of one line into a paragraph. */
export function flat(children: ReactNode): ReactNode[] {
  return Children.toArray(children).flatMap((child) =>
    isValidElement<PartProps>(child) && (child.type === 'p' || child.type === Fragment)
      ? flat(child.props.children)
      : [child],
  );
}

/** The parts of one kind among the children, in order. */
export function partsOf<P extends PartProps>(children: ReactNode, kind: ComponentType<P>): ReactElement<P>[] {
  return flat(children).filter(
    (child): child is ReactElement<P> => isValidElement(child) && child.type === kind,
  );
}

/** What the one part of this kind holds. Throws when it is missing or there twice. */
export function onePart(
  children: ReactNode,
  kind: ComponentType<PartProps>,
  name: string,
  owner: string,
  at: string,
) {
  const found = partsOf(children, kind);
  if (found.length !== 1)
    throw new BookError(at, `<${owner}> needs exactly one <${name}>, but has ${found.length}.`);
  return found[0]!.props.children;
}

/** The children that are not parts of these kinds. */
export function withoutParts(children: ReactNode, ...kinds: ComponentType<PartProps>[]): ReactNode[] {
  return Children.toArray(children).filter(
    (child) => !(isValidElement(child) && kinds.some((kind) => kind === child.type)),
  );
}

/** The options with distinct ids, one or more of them right. Throws when they are not so. */
export function optionsOf(children: ReactNode, owner: string, at: string) {
  const options = partsOf(children, Option).map(({ props }) => ({ ...props, id: props.id ?? '' }));
  if (options.length < 2) throw new BookError(at, `<${owner}> needs at least two <Option>s.`);
  const unnamed = options.find(({ id }) => id === '');
  if (unnamed) throw new BookError(unnamed.at, '<Option> needs an id.');
  const repeated = options.find(({ id }, i) => options.findIndex((other) => other.id === id) !== i);
  if (repeated) throw new BookError(repeated.at, `The option "${repeated.id}" is there twice.`);
  if (!options.some(({ right }) => right))
    throw new BookError(at, `No <Option> of <${owner}> is marked "right".`);
  return options;
}
