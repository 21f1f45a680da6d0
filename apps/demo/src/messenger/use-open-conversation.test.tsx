import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { useOpenConversation } from './use-open-conversation.js';

beforeEach(() => history.replaceState(null, ''));

it('the way back of the browser leads from any conversation to the list', async () => {
  const { result } = renderHook(useOpenConversation);
  act(() => result.current.open('C2Cann'));
  act(() => result.current.open('C2Cben'));
  expect(result.current.openID).toBe('C2Cben');
  history.back();
  await waitFor(() => expect(result.current.openID).toBeNull());
});

it('closing is the same way back: nothing is left to go back to twice', async () => {
  const { result } = renderHook(useOpenConversation);
  act(() => result.current.open('C2Cann'));
  const { length } = history;
  act(() => result.current.close());
  await waitFor(() => expect(result.current.openID).toBeNull());
  act(() => result.current.open('C2Cben'));
  expect(history.length).toBe(length);
});

it('a reload comes back to the open conversation', () => {
  const first = renderHook(useOpenConversation);
  act(() => first.result.current.open('C2Cann'));
  first.unmount();
  expect(renderHook(useOpenConversation).result.current.openID).toBe('C2Cann');
});
