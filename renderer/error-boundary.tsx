/** Around the whole of a window: what cannot be drawn is reported, and something calm stands in its place. */
import { Component, type ComponentType, type ReactNode } from 'react';
import { reportFailure } from './report-failure.ts';

export interface FailedViewProps {
  /** Draws the view again, from the beginning. */
  readonly onAgain: () => void;
}

interface ErrorBoundaryProps {
  /** What stands there instead; null is nothing. */
  readonly failed: ComponentType<FailedViewProps> | null;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
}

/** A class: React has no other way to catch what a view throws. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    reportFailure('draw', error);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const Failed = this.props.failed;
    return Failed === null ? null : <Failed onAgain={this.drawAgain} />;
  }

  private readonly drawAgain = (): void => this.setState({ hasFailed: false });
}
