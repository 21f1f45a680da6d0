import { act, type RenderResult, render, screen } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { onTestFinished, vi } from 'vitest';
// Their page of people who invite each other: the same engine and clock for hooks and components.
import {
  createInviters,
  type InviterDevice,
} from '../../../hooks/src/testing/invitation-people.js';

type Inviters = Awaited<ReturnType<typeof createInviters>>;

/** What is shown on a device of Ben's, on an engine whose time stands still. */
export interface InvitationStage extends Inviters {
  readonly ben: InviterDevice;
  readonly user: UserEvent;
  readonly view: RenderResult;
  /** Shows something else. */
  rerender(children: ReactNode): void;
}

/** Shows something to Ben; others may join. */
export async function stageInvitations(
  children: ReactNode,
  change: NonNullable<Parameters<Inviters['device']>[1]>['change'] = (client) => client,
): Promise<InvitationStage> {
  const people = await createInviters();
  const ben = await people.device('ben', { change });
  const Wrapper = ben.wrapper;
  const wrap = (inner: ReactNode) => <Wrapper>{inner}</Wrapper>;
  const view = render(wrap(children));
  const rerender = (next: ReactNode) => view.rerender(wrap(next));
  return { ...people, ben, user: userEvent.setup(), view, rerender };
}

/** Lets the clock of the browser be moved, by which what has ended is shown for a while. It goes on by itself as well. */
export function takeClock(): void {
  // With the unmodified SDK it is taken already, and is the clock of all.
  if (vi.isFakeTimers()) return;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
}

/** Moves that clock. */
export async function wait(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

/** The cards that are shown, and those that have just ended, in words. */
export function shownInvitations(): string[] {
  return screen.queryAllByRole('listitem').map((row) => row.textContent ?? '');
}
