import { useState } from 'react';

/** Not among the device's things of the local world: a world that starts over has them still. */
const KEY = 'parlor-demo-developer-tools';

/** Whether the engine's devtools are there, and what switches them; remembered on this device. */
export function useDeveloperTools(): readonly [boolean, (isShown: boolean) => void] {
  const [isShown, setShown] = useState(() => localStorage.getItem(KEY) === 'shown');
  return [
    isShown,
    (next) => {
      setShown(next);
      if (next) localStorage.setItem(KEY, 'shown');
      else localStorage.removeItem(KEY);
    },
  ];
}
