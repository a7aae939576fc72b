import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';

interface ExplainedProps {
  /** The number as it stands in the figure. */
  readonly children: ReactNode;
  /** How it came about, with the numbers put in: "2·0.1 + (−1)·0.4 = −0.2". */
  readonly computation: string;
  /** What the number is, when the text around it does not say. */
  readonly label?: string;
}

const gap = 6;
const never = () => () => undefined;
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** A number that shows its computation to whoever points at it, focuses it or taps it. */
export function Explained({ children, computation, label }: ExplainedProps) {
  const id = useId();
  const wrapper = useRef<HTMLSpanElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const [hovered, setHovered] = useState(false);
  const [pinned, setPinned] = useState(false);
  const open = hovered || pinned;
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

  // The text changes while the note is open, so its place is found anew each time.
  useBeforePaint(() => {
    if (open && wrapper.current && note.current) place(note.current, wrapper.current);
  }, [open, computation]);

  useEffect(() => {
    if (!open) return;
    const close = () => {
      setHovered(false);
      setPinned(false);
    };
    const onOutside = (event: Event) => {
      if (event.target instanceof Node && !wrapper.current?.contains(event.target)) close();
    };
    const follow = () => note.current && wrapper.current && place(note.current, wrapper.current);
    document.addEventListener('pointerdown', onOutside);
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      document.removeEventListener('pointerdown', onOutside);
      window.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [open]);

  const isMouse = (event: PointerEvent) => event.pointerType === 'mouse';

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setHovered(false);
    setPinned(false);
  }

  const number = (
    <>
      {label && <span className="visually-hidden">{label} </span>}
      {children}
    </>
  );
  // A still picture has no use for a button: nothing would answer it.
  if (!live)
    return (
      <span className="explained">
        <span className="explained-number">{number}</span>
      </span>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only adds to what the button inside does by focus and press
    <span
      className="explained"
      ref={wrapper}
      onPointerEnter={(event) => isMouse(event) && setHovered(true)}
      onPointerLeave={(event) => isMouse(event) && setHovered(false)}
      onKeyDown={onKeyDown}
    >
      <button
        className="explained-number"
        type="button"
        aria-describedby={id}
        aria-expanded={open}
        onClick={() => setPinned(!pinned)}
        onFocus={(event) => event.target.matches(':focus-visible') && setPinned(true)}
        onBlur={() => setPinned(false)}
      >
        {number}
      </button>
      <span className="explained-note" id={id} ref={note} role="tooltip" popover="manual" hidden={!open}>
        {computation}
      </span>
    </span>
  );
}

/** Above the number, or below it where there is no room; never over the edge of the window. */
function place(note: HTMLElement, anchor: HTMLElement) {
  // The top layer keeps the note clear of whatever clips the figure; browsers without it show it in place.
  if (note.isConnected && note.showPopover && !note.matches(':popover-open')) note.showPopover();
  const number = anchor.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(number.left + number.width / 2 - width / 2, room - width - 8));
  const above = number.top - height - gap;
  note.style.left = `${left}px`;
  note.style.top = `${above >= 8 ? above : number.bottom + gap}px`;
}
