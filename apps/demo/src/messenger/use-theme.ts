import { useEffect, useState } from 'react';

/** Which colours to use; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

/** The theme of the page; it lasts as long as the page does. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['parlorTheme'];
    else dataset['parlorTheme'] = theme;
  }, [theme]);
  return [theme, setTheme];
}

function readTheme(): Theme {
  const theme = document.documentElement.dataset['parlorTheme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}
