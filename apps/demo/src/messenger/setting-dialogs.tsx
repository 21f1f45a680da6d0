import { DoNotDisturbPanel, PresencePicker, ProfileEditorDialog, useStrings } from '@parlor/ui';
import { FollowDialog } from '../contacts/follow-dialog.js';
import { FirstSteps } from '../onboarding/first-steps.js';
import { useWords } from '../words/use-words.js';
import type { LocalWorld } from './messenger.js';
import { PanelDialog } from './panel-dialog.js';
import { StartOverDialog } from './start-over-dialog.js';

/** What of the settings has a dialog. */
export type OpenedSetting =
  | 'profile'
  | 'status'
  | 'followers'
  | 'do-not-disturb'
  | 'first-steps'
  | 'start-over';

export interface SettingDialogsProps {
  opened: OpenedSetting | undefined;
  world: LocalWorld | undefined;
  onUser: (userID: string) => void;
  /** Shows the audio rooms. */
  onRooms: () => void;
  onClose: () => void;
}

/** The setting that is open, over the page. */
export function SettingDialogs({ opened, world, onUser, onRooms, onClose }: SettingDialogsProps) {
  const { myStatus, doNotDisturb } = useStrings();
  const { firstSteps } = useWords();
  switch (opened) {
    case 'profile':
      return <ProfileEditorDialog onClose={onClose} />;
    case 'status':
      return (
        <PanelDialog title={myStatus} onClose={onClose}>
          {() => <PresencePicker className="demo-status" />}
        </PanelDialog>
      );
    case 'followers':
      return <FollowDialog onUser={onUser} onClose={onClose} />;
    case 'do-not-disturb':
      return (
        <PanelDialog title={doNotDisturb} onClose={onClose}>
          {() => <DoNotDisturbPanel />}
        </PanelDialog>
      );
    case 'first-steps':
      return world ? (
        <PanelDialog title={firstSteps} onClose={onClose}>
          {(close) => <FirstSteps world={world} onRooms={onRooms} onBegun={close} />}
        </PanelDialog>
      ) : null;
    case 'start-over':
      return world ? <StartOverDialog onStartOver={world.startOver} onClose={onClose} /> : null;
    default:
      return null;
  }
}
