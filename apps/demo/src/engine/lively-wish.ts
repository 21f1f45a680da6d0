import { useState } from 'react';
import { LIVELY_CHANNEL, type LivelyWord } from './lively-word.js';

/** Not among the device's things of the local world: a world that starts over has it still. */
const KEY = 'parlor-demo-lively';

const channel = new BroadcastChannel(LIVELY_CHANNEL);

/** Whether people whom nobody plays are to be lively: what was chosen on this device last, at first they are. */
function isLivelyWished(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

/** Tells whoever has the engine: now, and whenever that asks. */
function tell(): void {
  channel.postMessage({ type: 'wish', isLively: isLivelyWished() } satisfies LivelyWord);
}

channel.addEventListener('message', ({ data }: MessageEvent<LivelyWord>) => {
  if (data.type === 'ask') tell();
});
tell();

/** Whether the demo's people answer and talk by themselves, and what switches it for all tabs; remembered on this device. */
export function useLively(): readonly [boolean, (isLively: boolean) => void] {
  const [isLively, setLively] = useState(isLivelyWished);
  return [
    isLively,
    (next) => {
      setLively(next);
      if (next) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'off');
      tell();
    },
  ];
}
