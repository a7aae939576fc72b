type Control = HTMLButtonElement | HTMLInputElement | HTMLSelectElement;

const controls = 'button, input, select';

/** What a control is called, so that the same one can be found in the living figure. */
function nameOf(control: Control): string {
  const words = control.ariaLabel ?? control.labels?.[0]?.textContent ?? control.textContent ?? '';
  return `${control.tagName} ${control.type} ${words.trim()}`;
}

/** The controls under `root` by their names; those that share a name in order. */
function byName(root: Element): Map<string, Control[]> {
  const found = new Map<string, Control[]>();
  for (const control of root.querySelectorAll<Control>(controls)) {
    const name = nameOf(control);
    found.set(name, [...(found.get(name) ?? []), control]);
  }
  return found;
}

/** Finds each of the `still` controls that was used before the figure came alive, and does the same to the living one. */
export function replay(still: readonly Node[], living: Element): void {
  const alive = byName(living);
  for (const part of still) {
    if (!(part instanceof Element)) continue;
    for (const [name, list] of byName(part))
      for (const [i, control] of list.entries()) {
        if (control.dataset.touched === undefined) continue;
        delete control.dataset.touched;
        const twin = alive.get(name)?.[i];
        if (twin) repeat(control, twin);
      }
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
