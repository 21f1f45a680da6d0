import { Settings } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { DoNotDisturbDialog } from './do-not-disturb-dialog.js';
import type { LocalWorld } from './messenger.js';
import { StartOverDialog } from './start-over-dialog.js';
import { type Theme, useTheme } from './use-theme.js';

export interface SettingsMenuProps {
  world: LocalWorld | undefined;
  onLeave: () => void;
}

/** Theme, quiet times, network and the ways out. The browser's own popover: closes on Escape and outside clicks. */
export function SettingsMenu({ world, onLeave }: SettingsMenuProps) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [theme, setTheme] = useTheme();
  const [opened, setOpened] = useState<'do-not-disturb' | 'start-over'>();
  const open = (dialog: 'do-not-disturb' | 'start-over') => {
    // Gives the focus back to the settings' button: where it returns to after the dialog.
    popover.current?.hidePopover();
    setOpened(dialog);
  };
  const close = () => setOpened(undefined);
  return (
    <>
      <button type="button" className="demo-icon-button" aria-label="Settings" popoverTarget={id}>
        <Settings aria-hidden="true" size={20} />
      </button>
      <div ref={popover} id={id} popover="auto" className="demo-popover">
        <label className="demo-field">
          <span>Theme</span>
          <select value={theme} onChange={(event) => setTheme(event.currentTarget.value as Theme)}>
            <option value="system">As the system</option>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
        <button type="button" className="demo-button" onClick={() => open('do-not-disturb')}>
          Do not disturb…
        </button>
        {world && (
          <label className="demo-check">
            <input
              type="checkbox"
              checked={world.isOffline}
              onChange={(event) => world.setOffline(event.currentTarget.checked)}
            />
            <span>Cut the network</span>
          </label>
        )}
        <button type="button" className="demo-button" onClick={onLeave}>
          Be someone else
        </button>
        {world && (
          <button type="button" className="demo-button" onClick={() => open('start-over')}>
            Start over…
          </button>
        )}
      </div>
      {opened === 'do-not-disturb' && <DoNotDisturbDialog onClose={close} />}
      {world && opened === 'start-over' && (
        <StartOverDialog onStartOver={world.startOver} onClose={close} />
      )}
    </>
  );
}
