import { DoNotDisturbPanel, PresencePicker, ProfileEditorDialog } from '@parlor/ui';
import { FollowDialog } from '../contacts/follow-dialog.js';
import type { LocalWorld } from './messenger.js';
import { PanelDialog } from './panel-dialog.js';
import { StartOverDialog } from './start-over-dialog.js';

/** What of the settings has a dialog. */
export type OpenedSetting = 'profile' | 'status' | 'followers' | 'do-not-disturb' | 'start-over';

export interface SettingDialogsProps {
  opened: OpenedSetting | undefined;
  world: LocalWorld | undefined;
  onUser: (userID: string) => void;
  onClose: () => void;
}

/** The setting that is open, over the page. */
export function SettingDialogs({ opened, world, onUser, onClose }: SettingDialogsProps) {
  switch (opened) {
    case 'profile':
      return <ProfileEditorDialog onClose={onClose} />;
    case 'status':
      return (
        <PanelDialog title="My status" onClose={onClose}>
          {() => <PresencePicker className="demo-status" />}
        </PanelDialog>
      );
    case 'followers':
      return <FollowDialog onUser={onUser} onClose={onClose} />;
    case 'do-not-disturb':
      return (
        <PanelDialog title="Do not disturb" onClose={onClose}>
          {() => <DoNotDisturbPanel />}
        </PanelDialog>
      );
    case 'start-over':
      return world ? <StartOverDialog onStartOver={world.startOver} onClose={onClose} /> : null;
    default:
      return null;
  }
}
