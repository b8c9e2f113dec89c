import { Component, type ReactNode } from 'react';
import { Broken } from './Broken';

/** Catches a page that fails while it draws, says so, and leaves the rest of the screen alone. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}
