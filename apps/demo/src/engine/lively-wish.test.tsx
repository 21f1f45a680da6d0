import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import { useLively } from './lively-wish.js';
import { LIVELY_CHANNEL, type LivelyWord } from './lively-word.js';

/** Another tab, or whoever has the engine. */
function otherEnd() {
  const channel = new BroadcastChannel(LIVELY_CHANNEL);
  const heard: LivelyWord[] = [];
  channel.addEventListener('message', ({ data }) => heard.push(data));
  onTestFinished(() => channel.close());
  return { heard, say: (word: LivelyWord) => channel.postMessage(word) };
}

it('whether people are lively is switched for all tabs, and whoever has the engine is told', async () => {
  const { heard } = otherEnd();
  const { result } = renderHook(useLively);
  expect(result.current[0]).toBe(true);
  act(() => result.current[1](false));
  expect(result.current[0]).toBe(false);
  await waitFor(() => expect(heard).toContainEqual({ type: 'wish', isLively: false }));
  expect(localStorage.getItem('parlor-demo-lively')).toBe('off');
  act(() => result.current[1](true));
  expect(localStorage.getItem('parlor-demo-lively')).toBeNull();
});

it('what another tab has switched shows in this one, and is what it answers', async () => {
  const { heard, say } = otherEnd();
  const { result } = renderHook(useLively);
  say({ type: 'wish', isLively: false });
  await waitFor(() => expect(result.current[0]).toBe(false));
  say({ type: 'ask' });
  await waitFor(() => expect(heard).toContainEqual({ type: 'wish', isLively: false }));
  say({ type: 'wish', isLively: true });
  await waitFor(() => expect(result.current[0]).toBe(true));
});
