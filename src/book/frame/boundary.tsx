import { Component, type ReactNode } from 'react';
import { Button } from '~/ui/button';
import { LocaleContext } from '~/ui/locale';
import { frameTexts } from './texts';

interface BoundaryProps {
  readonly children: ReactNode;
  onFailure(error: unknown): void;
  onRestart(): void;
}

/** A figure that throws becomes a sentence and a way on; the page around it never notices. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  static override contextType = LocaleContext;
  declare context: React.ContextType<typeof LocaleContext>;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFailure(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const t = frameTexts[this.context];
    return (
      <div className="frame frame-failed" role="alert">
        <p>{t.broke}</p>
        <Button kind="primary" onPress={this.props.onRestart}>
          {t.restart}
        </Button>
      </div>
    );
  }
}
