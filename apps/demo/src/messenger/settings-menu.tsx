import { Settings } from 'lucide-react';
import { useId } from 'react';
import type { NetworkSwitch } from './messenger.js';
import { type Theme, useTheme } from './use-theme.js';

export interface SettingsMenuProps {
  network: NetworkSwitch | undefined;
  onLeave: () => void;
}

/** Theme, network and the way out. The browser's own popover: closes on Escape and outside clicks. */
export function SettingsMenu({ network, onLeave }: SettingsMenuProps) {
  const id = useId();
  const [theme, setTheme] = useTheme();
  return (
    <>
      <button type="button" className="demo-icon-button" aria-label="Settings" popoverTarget={id}>
        <Settings aria-hidden="true" size={20} />
      </button>
      <div id={id} popover="auto" className="demo-popover">
        <label className="demo-field">
          <span>Theme</span>
          <select value={theme} onChange={(event) => setTheme(event.currentTarget.value as Theme)}>
            <option value="system">As the system</option>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
        {network && (
          <label className="demo-check">
            <input
              type="checkbox"
              checked={network.isOffline}
              onChange={(event) => network.setOffline(event.currentTarget.checked)}
            />
            <span>Cut the network</span>
          </label>
        )}
        <button type="button" className="demo-button" onClick={onLeave}>
          Be someone else
        </button>
      </div>
    </>
  );
}
