import { Settings } from 'lucide-react';
import { useId, useRef } from 'react';
import type { LocalWorld } from './messenger.js';
import type { OpenedSetting } from './setting-dialogs.js';
import { type Theme, useTheme } from './use-theme.js';

export interface SettingsMenuProps {
  world: LocalWorld | undefined;
  onLeave: () => void;
  /** Opens what has a dialog. */
  onOpen: (setting: OpenedSetting) => void;
}

/** Who I am to others, theme, quiet times, network and the ways out. The browser's own popover: closes on Escape and outside clicks. */
export function SettingsMenu({ world, onLeave, onOpen }: SettingsMenuProps) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [theme, setTheme] = useTheme();
  const opener = (setting: OpenedSetting) => () => {
    // Gives the focus back to the settings' button: where it returns to after the dialog.
    popover.current?.hidePopover();
    onOpen(setting);
  };
  return (
    <>
      <button type="button" className="demo-icon-button" aria-label="Settings" popoverTarget={id}>
        <Settings aria-hidden="true" size={20} />
      </button>
      <div ref={popover} id={id} popover="auto" className="demo-popover">
        <button type="button" className="demo-button" onClick={opener('profile')}>
          Edit my profile…
        </button>
        <button type="button" className="demo-button" onClick={opener('status')}>
          My status…
        </button>
        <button type="button" className="demo-button" onClick={opener('followers')}>
          Followers…
        </button>
        <button type="button" className="demo-button" onClick={opener('do-not-disturb')}>
          Do not disturb…
        </button>
        <label className="demo-field">
          <span>Theme</span>
          <select value={theme} onChange={(event) => setTheme(event.currentTarget.value as Theme)}>
            <option value="system">As the system</option>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
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
        {world && (
          <label className="demo-check">
            <input
              type="checkbox"
              checked={world.isLively}
              onChange={(event) => world.setLively(event.currentTarget.checked)}
            />
            <span>Lively people</span>
          </label>
        )}
        {world && (
          <label className="demo-check">
            <input
              type="checkbox"
              checked={world.hasDeveloperTools}
              onChange={(event) => world.setDeveloperTools(event.currentTarget.checked)}
            />
            <span>Developer tools</span>
          </label>
        )}
        <button type="button" className="demo-button" onClick={onLeave}>
          Be someone else
        </button>
        {world && (
          <button type="button" className="demo-button" onClick={opener('start-over')}>
            Start over…
          </button>
        )}
      </div>
    </>
  );
}
