'use client';

import { useSeatPermissions } from '@parlor/hooks';
import { useState } from 'react';
import { AudioSettingsDialog } from '../audio-settings/index.js';
import { ConversationsIcon, SettingsIcon, SoundIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { RoomSettingsDialog } from '../room-settings/index.js';
import { RoomControl } from './room-control.js';
import type { RoomControlsProps } from './room-controls-props.js';

type RoomWaysProps = Pick<
  RoomControlsProps,
  'groupID' | 'audio' | 'onOpenChat' | 'isChatOpen' | 'onOpenSettings'
>;

/** The ways to what stands beside the stage: the chat, with what one hears, and the settings for who may change any. */
export function RoomWays({ groupID, audio, onOpenChat, isChatOpen, ...props }: RoomWaysProps) {
  const strings = useStrings();
  const { administer, moderate, open, close } = useSeatPermissions(groupID);
  const [isSettingsOpen, setIsSettingsOpen] = useState(false);
  const [isSoundOpen, setIsSoundOpen] = useState(false);
  return (
    <>
      {onOpenChat && (
        <RoomControl
          icon={ConversationsIcon}
          label={strings.roomChat}
          isOpen={isChatOpen}
          onPress={onOpenChat}
        />
      )}
      {audio && (
        <RoomControl icon={SoundIcon} label={strings.sound} onPress={() => setIsSoundOpen(true)} />
      )}
      {(administer || moderate || open || close) && (
        <RoomControl
          icon={SettingsIcon}
          label={strings.roomSettings}
          onPress={props.onOpenSettings ?? (() => setIsSettingsOpen(true))}
        />
      )}
      {isSoundOpen && (
        <AudioSettingsDialog
          groupID={groupID}
          audio={audio}
          onClose={() => setIsSoundOpen(false)}
        />
      )}
      {isSettingsOpen && (
        <RoomSettingsDialog groupID={groupID} onClose={() => setIsSettingsOpen(false)} />
      )}
    </>
  );
}
