import { formatNumber } from '~/numerics/format';

// A finger's width is about ten steps.
const pixelsPerStep = 5;

/** Makes the numbers of the prose draggable: by pointer, by touch, and by a range input for keys and ears. */
export function startScrubs(): void {
  for (const scrub of document.querySelectorAll<HTMLElement>('[data-scrub]')) start(scrub);
}

function start(scrub: HTMLElement) {
  const {
    scrub: param,
    figure,
    index,
    min,
    max,
    step,
    digits,
    label,
  } = scrub.dataset as Record<string, string>;
  const shown = scrub.querySelector<HTMLElement>('.scrub-value')!;
  const places = Number(digits);
  const say = (value: number) => formatNumber(value, places);
  const input = document.createElement('input');
  Object.assign(input, { type: 'range', min, max, step, className: 'scrub-input' });
  // The range's own text uses a hyphen: the minus sign of the page is written here.
  input.value = shown.textContent!.replace('−', '-');
  input.setAttribute('aria-label', label!);
  input.setAttribute('aria-valuetext', shown.textContent!);
  scrub.append(input);
  scrub.dataset.live = '';

  function show(value: number) {
    input.value = String(value);
    shown.textContent = say(value);
    input.setAttribute('aria-valuetext', say(value));
  }
  function propose(value: number) {
    const snapped = Math.round(value / Number(step)) * Number(step);
    show(Math.min(Number(max), Math.max(Number(min), snapped)));
    const detail = { figure, param, value: Number(input.value), ...(index && { index: Number(index) }) };
    document.dispatchEvent(new CustomEvent('book:set', { detail }));
  }

  input.addEventListener('input', () => propose(input.valueAsNumber));
  input.addEventListener('keydown', (event) => {
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (!steps || !event.shiftKey) return;
    event.preventDefault();
    propose(input.valueAsNumber + steps * 10 * Number(step));
  });

  let grip: { id: number; x: number; value: number } | undefined;
  scrub.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    input.focus({ preventScroll: true });
    scrub.setPointerCapture(event.pointerId);
    grip = { id: event.pointerId, x: event.clientX, value: input.valueAsNumber };
  });
  scrub.addEventListener('pointermove', (event) => {
    if (grip?.id !== event.pointerId) return;
    propose(grip.value + Math.round((event.clientX - grip.x) / pixelsPerStep) * Number(step));
  });
  scrub.addEventListener('lostpointercapture', () => {
    grip = undefined;
  });

  document.addEventListener('book:change', (event) => {
    const { detail } = event as CustomEvent<{ figure: string; params: Record<string, unknown> }>;
    if (detail.figure !== figure) return;
    const now = detail.params[param!];
    const value = Array.isArray(now) ? now[Number(index)] : now;
    if (typeof value === 'number') show(value);
  });
}
