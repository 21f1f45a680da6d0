import { NotificationSwitch } from '@parlor/ui';
import { Settings } from 'lucide-react';
import { useId, useRef } from 'react';
import { LanguageSelect } from '../words/language-select.js';
import { useWords } from '../words/use-words.js';
import type { LocalWorld } from './messenger.js';
import type { OpenedSetting } from './setting-dialogs.js';
import { type Theme, useTheme } from './use-theme.js';

export interface SettingsMenuProps {
  world: LocalWorld | undefined;
  isNotified: boolean;
  onNotified: (isNotified: boolean) => void;
  onLeave: () => void;
  /** Opens what has a dialog. */
  onOpen: (setting: OpenedSetting) => void;
}

/** Who I am to others, theme, language, quiet times, notifications, network and the ways out. The browser's own popover: closes on Escape and outside clicks. */
export function SettingsMenu(props: SettingsMenuProps) {
  const { world, isNotified, onNotified, onLeave, onOpen } = props;
  const words = useWords();
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
      <button
        type="button"
        className="demo-icon-button"
        aria-label={words.settings}
        popoverTarget={id}
      >
        <Settings aria-hidden="true" size={20} />
      </button>
      <div ref={popover} id={id} popover="auto" className="demo-popover">
        <button type="button" className="demo-button" onClick={opener('profile')}>
          {words.openProfile}
        </button>
        <button type="button" className="demo-button" onClick={opener('status')}>
          {words.openStatus}
        </button>
        <button type="button" className="demo-button" onClick={opener('followers')}>
          {words.openFollowers}
        </button>
        <button type="button" className="demo-button" onClick={opener('do-not-disturb')}>
          {words.openDoNotDisturb}
        </button>
        <NotificationSwitch isOn={isNotified} onChange={onNotified} />
        <label className="demo-field">
          <span>{words.theme}</span>
          <select value={theme} onChange={(event) => setTheme(event.currentTarget.value as Theme)}>
            <option value="system">{words.themeSystem}</option>
            <option value="light">{words.themeLight}</option>
            <option value="dark">{words.themeDark}</option>
          </select>
        </label>
        <LanguageSelect />
        {world && (
          <button type="button" className="demo-button" onClick={opener('first-steps')}>
            {words.openFirstSteps}
          </button>
        )}
        {world && (
          <label className="demo-check">
            <input
              type="checkbox"
              checked={world.isOffline}
              onChange={(event) => world.setOffline(event.currentTarget.checked)}
            />
            <span>{words.cutNetwork}</span>
          </label>
        )}
        {world && (
          <label className="demo-check">
            <input
              type="checkbox"
              checked={world.isLively}
              onChange={(event) => world.setLively(event.currentTarget.checked)}
            />
            <span>{words.livelyPeople}</span>
          </label>
        )}
        {world && (
          <label className="demo-check">
            <input
              type="checkbox"
              checked={world.hasDeveloperTools}
              onChange={(event) => world.setDeveloperTools(event.currentTarget.checked)}
            />
            <span>{words.developerTools}</span>
          </label>
        )}
        <button type="button" className="demo-button" onClick={onLeave}>
          {words.beSomeoneElse}
        </button>
        {world && (
          <button type="button" className="demo-button" onClick={opener('start-over')}>
            {words.openStartOver}
          </button>
        )}
      </div>
    </>
  );
}
