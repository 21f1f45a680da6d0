'use client';

import { useSeatPermissions } from '@parlor/hooks';
import { useState } from 'react';
import { ConversationsIcon, SettingsIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { RoomSettingsDialog } from '../room-settings/index.js';
import { RoomControl } from './room-control.js';
import type { RoomControlsProps } from './room-controls-props.js';

type RoomWaysProps = Pick<
  RoomControlsProps,
  'groupID' | 'onOpenChat' | 'isChatOpen' | 'onOpenSettings'
>;

/** The ways to what stands beside the stage: the chat, and the settings for who may change any. */
export function RoomWays({ groupID, onOpenChat, isChatOpen, onOpenSettings }: RoomWaysProps) {
  const strings = useStrings();
  const { administer, moderate, open, close } = useSeatPermissions(groupID);
  const [isSettingsOpen, setIsSettingsOpen] = useState(false);
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
      {(administer || moderate || open || close) && (
        <RoomControl
          icon={SettingsIcon}
          label={strings.roomSettings}
          onPress={onOpenSettings ?? (() => setIsSettingsOpen(true))}
        />
      )}
      {isSettingsOpen && (
        <RoomSettingsDialog groupID={groupID} onClose={() => setIsSettingsOpen(false)} />
      )}
    </>
  );
}
