import { useState } from 'react';

/** Of this device: the browser's permission is one for all people of the demo, too. */
const KEY = 'parlor-demo-notifications';

/** Whether notifications are wanted, and what switches them; off at first, remembered on this device. */
export function useNotified(): readonly [boolean, (isNotified: boolean) => void] {
  const [isNotified, setIsNotified] = useState(() => localStorage.getItem(KEY) === 'on');
  return [
    isNotified,
    (next) => {
      setIsNotified(next);
      if (next) localStorage.setItem(KEY, 'on');
      else localStorage.removeItem(KEY);
    },
  ];
}
