'use client';

import { Component, createRef, type ReactNode } from 'react';
import { TableBody } from '@/components/ui/table';

type KeepFocusProps = { children: ReactNode };

/** A table body whose rows move: what has the focus in it keeps it. Moving an element takes its focus away. */
export class KeepFocusBody extends Component<KeepFocusProps> {
  private readonly body = createRef<HTMLTableSectionElement>();

  override getSnapshotBeforeUpdate(): HTMLElement | null {
    const focused = document.activeElement;
    const isInside = focused instanceof HTMLElement && this.body.current?.contains(focused);
    return isInside ? focused : null;
  }

  override componentDidUpdate(
    _props: KeepFocusProps,
    _state: unknown,
    focused: HTMLElement | null,
  ) {
    if (focused === null || document.activeElement === focused) return;
    if (focused.isConnected) focused.focus({ preventScroll: true });
  }

  override render() {
    return <TableBody ref={this.body}>{this.props.children}</TableBody>;
  }
}
