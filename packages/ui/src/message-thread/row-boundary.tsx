'use client';

import { Component, type ReactNode } from 'react';

interface RowBoundaryProps {
  /** Shown in the place of a row that cannot be drawn. */
  fallback: ReactNode;
  /** Another value tries the row again: the message has changed. */
  resetKey: unknown;
  children: ReactNode;
}

interface RowBoundaryState {
  hasFailed: boolean;
  resetKey: unknown;
}

/** Keeps one bad row from taking the thread down. */
export class RowBoundary extends Component<RowBoundaryProps, RowBoundaryState> {
  override state: RowBoundaryState = { hasFailed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<RowBoundaryState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(
    props: RowBoundaryProps,
    state: RowBoundaryState,
  ): RowBoundaryState | null {
    if (props.resetKey === state.resetKey) return null;
    return { hasFailed: false, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
