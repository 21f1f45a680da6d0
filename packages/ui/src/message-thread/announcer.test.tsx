import type { MessageSnapshot } from '@parlor/hooks';
import { act, render, screen } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { Announcer } from './announcer.js';

/** The first so many messages of a talk. */
function talk(count: number): readonly MessageSnapshot[] {
  return Array.from({ length: count }, (_, index) => said(`m${index}`));
}

function said(ID: string): MessageSnapshot {
  const payload = { text: ID };
  return {
    ...{
      ID,
      payload,
      type: 'TIMTextElem',
      status: 'success',
      flow: 'in',
      nick: 'Ben',
      from: 'ben',
    },
  } as MessageSnapshot;
}

it('bursts of messages are each told of, also when they are as many', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const page = (count: number) => (
    <Announcer live={talk(count)} messages={[]} anchor={null} isReady />
  );
  const { rerender } = render(page(1));
  rerender(page(2));
  expect(screen.getByRole('log')).toHaveTextContent('Ben: m1');
  rerender(page(7));
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  const first = screen.getByText('5 new messages');
  rerender(page(12));
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  const second = screen.getByText('5 new messages');
  // A live region tells of what is added to it.
  expect(second).not.toBe(first);
});
