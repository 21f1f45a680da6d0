import type { ConversationSnapshot } from '@parlor/hooks';
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useMarkRead } from './use-mark-read.js';

function conversation(unreadCount: number, markList: readonly number[] = []): ConversationSnapshot {
  return { conversationID: 'C2Cben', type: 'C2C', unreadCount, markList } as ConversationSnapshot;
}

function renderMarkRead(initial: ConversationSnapshot | undefined) {
  const markRead = vi.fn(() => Promise.resolve());
  const view = renderHook((shown) => useMarkRead(shown, markRead), { initialProps: initial });
  const reachEnd = (isAtEnd: boolean) => act(() => view.result.current(isAtEnd));
  return { markRead, rerender: view.rerender, reachEnd };
}

describe('an open conversation', () => {
  it('is marked as read when its end is in sight', () => {
    const { markRead, reachEnd } = renderMarkRead(conversation(2));
    expect(markRead).not.toHaveBeenCalled();
    reachEnd(true);
    expect(markRead).toHaveBeenCalledTimes(1);
  });

  // List events come once a second, so the count may be 1, read, and 1 again before one is told.
  it('is marked as read again when the next message leaves the count as it was', () => {
    const { markRead, rerender, reachEnd } = renderMarkRead(conversation(1));
    reachEnd(true);
    rerender(conversation(1));
    expect(markRead).toHaveBeenCalledTimes(2);
  });

  it('is not marked again while nothing changes, or when nothing is unread', () => {
    const shown = conversation(1);
    const { markRead, rerender, reachEnd } = renderMarkRead(shown);
    reachEnd(true);
    rerender(shown);
    rerender(conversation(0));
    rerender(undefined);
    expect(markRead).toHaveBeenCalledTimes(1);
  });

  it('is not marked while an older part of it is read', () => {
    const { markRead, rerender, reachEnd } = renderMarkRead(conversation(0));
    reachEnd(true);
    reachEnd(false);
    rerender(conversation(1));
    expect(markRead).not.toHaveBeenCalled();
  });

  it('is not marked again by a refusal, which shows it as it was, before the next visit', () => {
    const shown = conversation(2);
    const { markRead, rerender, reachEnd } = renderMarkRead(shown);
    reachEnd(true);
    rerender(conversation(0));
    rerender(shown);
    expect(markRead).toHaveBeenCalledTimes(1);
    reachEnd(false);
    reachEnd(true);
    expect(markRead).toHaveBeenCalledTimes(2);
  });

  it('loses its mark "unread" when it is opened, and keeps one that is set while it is open', () => {
    const { markRead, rerender, reachEnd } = renderMarkRead(conversation(0, [2]));
    reachEnd(true);
    expect(markRead).toHaveBeenCalledTimes(1);
    rerender(conversation(0));
    rerender(conversation(0, [2]));
    expect(markRead).toHaveBeenCalledTimes(1);
  });

  it('survives a refusal', async () => {
    const { markRead, rerender, reachEnd } = renderMarkRead(conversation(1));
    markRead.mockRejectedValueOnce(new Error('offline'));
    reachEnd(true);
    rerender(conversation(2));
    expect(markRead).toHaveBeenCalledTimes(2);
  });
});
