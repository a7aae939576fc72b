type Control = HTMLButtonElement | HTMLInputElement | HTMLSelectElement;

/** A control that was used, by what it is called and its place among those of the same name. */
export interface Touch {
  readonly name: string;
  readonly index: number;
  readonly control: Control;
}

function nameOf(control: Control): string {
  const words = control.ariaLabel ?? control.labels?.[0]?.textContent ?? control.textContent ?? '';
  return `${control.tagName} ${control.type} ${words.trim()}`;
}

function byName(root: Element): ReadonlyMap<string, readonly Control[]> {
  const found = new Map<string, Control[]>();
  for (const control of root.querySelectorAll<Control>('button, input, select')) {
    const name = nameOf(control);
    found.set(name, [...(found.get(name) ?? []), control]);
  }
  return found;
}

/** What a reader has used in a still picture. To be asked while it is on the page: elsewhere labels do not know their controls. */
export function touchesIn(still: Element): readonly Touch[] {
  return [...byName(still)].flatMap(([name, controls]) =>
    controls.flatMap((control, index) =>
      control.dataset.touched === undefined ? [] : [{ name, index, control }],
    ),
  );
}

/** Does to the living figure what was done to its still picture. */
export function replay(touches: readonly Touch[], living: Element): void {
  const alive = byName(living);
  for (const { name, index, control } of touches) {
    delete control.dataset.touched;
    const twin = alive.get(name)?.[index];
    if (twin) repeat(control, twin);
  }
}

function repeat(done: Control, twin: Control): void {
  if (done instanceof HTMLButtonElement || done.type === 'checkbox' || done.type === 'radio') {
    const same = done instanceof HTMLInputElement && done.checked === (twin as HTMLInputElement).checked;
    if (!same) twin.click();
    return;
  }
  // React watches the property of the element; the setter of its class goes past it, as a hand would.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(twin), 'value')!;
  set!.call(twin, done.value);
  twin.dispatchEvent(new Event(twin instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  twin.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}
