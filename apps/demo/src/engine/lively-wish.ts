import { useSyncExternalStore } from 'react';
import { LIVELY_CHANNEL, type LivelyWord } from './lively-word.js';

/** Not among the device's things of the local world: a world that starts over has it still. */
const KEY = 'parlor-demo-lively';

const channel = new BroadcastChannel(LIVELY_CHANNEL);
const listeners = new Set<() => void>();

/** What was chosen on this device last, in whichever tab; at first they are lively. */
let isWished = localStorage.getItem(KEY) !== 'off';

/** Tells whoever has the engine, and the other tabs: now, and whenever it is asked for. */
function tell(): void {
  channel.postMessage({ type: 'wish', isLively: isWished } satisfies LivelyWord);
}

function become(isLively: boolean): void {
  isWished = isLively;
  for (const listener of [...listeners]) listener();
}

channel.addEventListener('message', ({ data }: MessageEvent<LivelyWord>) => {
  if (data.type === 'ask') tell();
  if (data.type === 'wish') become(data.isLively);
});
tell();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function wish(isLively: boolean): void {
  if (isLively) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, 'off');
  become(isLively);
  tell();
}

/** Whether the demo's people answer and talk by themselves, and what switches it for all tabs; remembered on this device. */
export function useLively(): readonly [boolean, (isLively: boolean) => void] {
  return [useSyncExternalStore(subscribe, () => isWished), wish];
}
