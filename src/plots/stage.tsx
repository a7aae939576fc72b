import {
  type CSSProperties,
  createContext,
  type ReactNode,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Size, useMeasured } from '~/ui/use-measured';
import { type GripSet, Grips } from './grips';

/** Real pixels at the left and the right of the drawing, for ticks; plots.css sets the same as padding. */
const margin = { right: 14, left: 40 } as const;
/** The width for which a drawing is made where nothing can be measured. */
const serverWidth = 480;

interface StageProps {
  /** What the picture is, for those who do not see it. */
  readonly label: string;
  /** Width by height of the drawing inside its margins. */
  readonly aspect: number;
  /** Without room for ticks and names. */
  readonly bare?: boolean;
  readonly className: string;
  /** Names of the axes, in the margins below and above. */
  readonly xLabel?: string;
  readonly yLabel?: string;
  readonly field?: ReactNode;
  readonly handles?: ReactNode;
  draw(size: Size): ReactNode;
  /** Wraps all layers with what the marks need to know. */
  provide(size: Size, layers: ReactNode): ReactNode;
}

interface StageContents {
  /** The element that the drawing fills. */
  readonly area: { readonly current: HTMLDivElement | null };
  /** Where marks may put HTML of their own; null before the first layout. */
  readonly overlay: HTMLElement | null;
}
const StageContext = createContext<StageContents>({ area: { current: null }, overlay: null });
export const useStage = (): StageContents => useContext(StageContext);

/**
 * Three layers in one box: fields (canvas), marks (SVG), handles (HTML). The box has its shape by CSS alone,
 * so nothing moves when a still becomes a live figure.
 */
export function Stage(props: StageProps) {
  const { label, aspect, bare, className, xLabel, yLabel, field, handles, draw, provide } = props;
  const area = useRef<HTMLDivElement>(null);
  const grips = useRef<GripSet>(new Set());
  const [overlay, setOverlay] = useState<HTMLElement | null>(null);
  const assumed = serverWidth - (bare ? 0 : margin.left + margin.right);
  const measured = useMeasured(area);
  const width = measured?.width ?? assumed;
  const size = { width, height: width / aspect };
  const contents = useMemo(() => ({ area, overlay }), [overlay]);
  return (
    <div
      className={`stage ${className}${bare ? ' stage-bare' : ''}`}
      style={{ '--aspect': aspect } as CSSProperties}
    >
      <div className="stage-area" ref={area}>
        <StageContext value={contents}>
          {provide(
            size,
            <>
              {field && (
                <div className="stage-field" aria-hidden="true">
                  {field}
                </div>
              )}
              <svg
                className="stage-marks"
                data-still={measured ? undefined : ''}
                viewBox={`0 0 ${size.width} ${size.height}`}
                role="img"
                aria-label={label}
              >
                {draw(size)}
              </svg>
              <div className="stage-handles" ref={setOverlay}>
                <Grips value={grips.current}>{handles}</Grips>
              </div>
            </>,
          )}
        </StageContext>
      </div>
      {yLabel && (
        <span className="axis-name axis-name-y" aria-hidden="true">
          {yLabel}
        </span>
      )}
      {xLabel && (
        <span className="axis-name axis-name-x" aria-hidden="true">
          {xLabel}
        </span>
      )}
    </div>
  );
}
