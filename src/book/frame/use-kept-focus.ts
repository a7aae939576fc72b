import { type RefObject, useEffect } from 'react';

/**
 * Keeps the focus inside an element when what has it goes or can no longer be used: the place where it stood gets it. Left to
 * themselves browsers drop it to the page, where keys reach the figure no more and a screen reader begins anew.
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    let focused: Element | undefined;
    const onFocusIn = (event: FocusEvent) => {
      focused = event.target as Element;
    };
    const onFocusOut = () =>
      // Some browsers tell of it while they remove what had the focus: that is no leaving.
      queueMicrotask(() => {
        if (focused?.isConnected && document.activeElement !== focused) focused = undefined;
      });
    const observer = new MutationObserver((records) => {
      if (!focused) return;
      if (focused.isConnected) {
        if (document.activeElement === focused && focused.matches(':disabled')) handOver(placeOf(focused));
      } else if (document.activeElement === document.body) handOver(records.find(tookAway(focused))?.target);
    });
    box.addEventListener('focusin', onFocusIn);
    box.addEventListener('focusout', onFocusOut);
    observer.observe(box, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      observer.disconnect();
      box.removeEventListener('focusin', onFocusIn);
      box.removeEventListener('focusout', onFocusOut);
    };
  }, [ref]);
}

/** Of a set of controls that is switched off as one it is the set that stands somewhere. */
const placeOf = (control: Element) => (control.closest('fieldset:disabled') ?? control).parentNode;

const tookAway =
  (element: Element) =>
  ({ removedNodes, target }: MutationRecord) =>
    target.isConnected && [...removedNodes].some((node) => node.contains(element));

function handOver(place: Node | null | undefined) {
  const heir = (place instanceof Element ? place : place?.parentElement)?.closest<HTMLElement>(
    ':not(svg, svg *)',
  );
  if (!heir) return;
  if (!heir.hasAttribute('tabindex')) {
    heir.tabIndex = -1;
    heir.addEventListener('blur', () => heir.removeAttribute('tabindex'), { once: true });
  }
  heir.focus({ preventScroll: true });
}
