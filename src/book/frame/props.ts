import type { AnyWidget } from '~/kit/widget';

export interface FrameProps {
  /** The widget's folder. */
  readonly name: string;
  /** The figure's id on this page, and so in links. */
  readonly id: string;
  readonly widget: AnyWidget;
  readonly store: ReturnType<AnyWidget['createState']>;
  /** Entries of the link that could not be used, as written. */
  readonly ignored?: readonly string[];
}

export type PanelName = 'numbers' | 'code' | 'share';
