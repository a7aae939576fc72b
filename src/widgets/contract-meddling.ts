import { integerBelow, type Random } from '~/numerics/random';

const keys = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Enter',
  ' ',
  'Escape',
  'Backspace',
  'Delete',
  'z',
  '-',
];
const reachable = 'button, input, select, textarea, summary, a[href], [tabindex], [role]';

/** One thing that a hand, a paw or a sleeve might do to a figure. */
export function meddle(figure: Element, random: Random): void {
  const targets = [...figure.querySelectorAll<HTMLElement | SVGElement>(reachable)];
  const target = targets[integerBelow(random, targets.length)];
  if (!target) return;
  const deed = integerBelow(random, 4);
  if (deed === 0) target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  else if (deed === 1) press(target, random);
  else if (deed === 2) drag(target, random);
  else fill(target, random);
}

function press(target: HTMLElement | SVGElement, random: Random) {
  target.focus();
  const key = keys[integerBelow(random, keys.length)]!;
  const options = { key, bubbles: true, cancelable: true, shiftKey: random() < 0.3, ctrlKey: random() < 0.1 };
  target.dispatchEvent(new KeyboardEvent('keydown', options));
  target.dispatchEvent(new KeyboardEvent('keyup', options));
  if (random() < 0.2) target.blur();
}

function drag(target: HTMLElement | SVGElement, random: Random) {
  const at = () => ({ clientX: random() * 600 - 50, clientY: random() * 600 - 50 });
  const pointer = { pointerId: 1, button: random() < 0.8 ? 0 : 2, isPrimary: true, bubbles: true };
  const send = (type: string) => target.dispatchEvent(new PointerEvent(type, { ...pointer, ...at() }));
  send('pointerdown');
  for (let i = integerBelow(random, 4); i > 0; i--) send('pointermove');
  send(random() < 0.7 ? 'pointerup' : 'pointercancel');
}

/** Inputs that nobody can type into. */
const untyped = ['checkbox', 'radio', 'file'];

/** What a reader might type, slide or choose. React listens on the native setter, so that is what is called. */
function fill(target: HTMLElement | SVGElement, random: Random) {
  const typed = ['', '0', '1e9', '-3', 'abc', '0.5', '  2 ', String(random() * 10 - 5)];
  if (target instanceof HTMLSelectElement) {
    target.selectedIndex = integerBelow(random, target.options.length);
  } else if (target instanceof HTMLInputElement && !untyped.includes(target.type)) {
    const text = typed[integerBelow(random, typed.length)]!;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, text);
    target.dispatchEvent(new Event('input', { bubbles: true }));
  }
  target.dispatchEvent(new Event('change', { bubbles: true }));
  if (random() < 0.5) target.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}
