import { Component, type ReactNode } from 'react';
import { Broken } from './Broken';

interface ErrorBoundaryProps {
  /** What is drawn; another address is another chance. */
  address: string;
  children: ReactNode;
}

/** Catches a page that fails while it draws, says so, and leaves the rest of the screen alone. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate({ address }: ErrorBoundaryProps): void {
    if (this.state.failed && address !== this.props.address) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}
