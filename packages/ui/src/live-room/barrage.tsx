'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import type { ComponentType } from 'react';
import { WriteToIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { TalkList } from '../room-chat/talk-list.js';
import type { LiveRoomMessageProps } from './message.js';

interface BarrageProps extends Pick<LiveRoomMessageProps, 'onUserClick'> {
  messages: readonly MessageSnapshot[];
  dropped: number;
  Message: ComponentType<LiveRoomMessageProps>;
}

const idOf = ({ ID }: MessageSnapshot) => ID;

/** What is said in the room, the newest at the bottom. */
export function Barrage({ messages, dropped, onUserClick, Message }: BarrageProps) {
  const strings = useStrings();
  return (
    <TalkList
      items={messages}
      keyOf={idOf}
      draw={(message) => <Message message={message} onUserClick={onUserClick} />}
      dropped={dropped}
      empty={
        <StatePanel
          tone="empty"
          icon={WriteToIcon}
          scene="talk"
          title={strings.liveQuiet}
          detail={strings.liveQuietDetail}
        />
      }
    />
  );
}
