'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { LoadFailed } from '../internals/load-failed.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { LiveRoomEnd } from '../live-room/end.js';
import { LiveRoomError } from '../live-room/error.js';
import { Sayer } from '../live-room/sayer.js';
import type { LineDeeds } from './chat-line.js';
import { ChatLines } from './chat-lines-view.js';
import type { RoomChatParts } from './chat-parts.js';
import { ChatState } from './chat-state.js';
import type { RoomTalk } from './room-talk.js';
import { type RoomWords, useRoomWords } from './room-words.js';
import { useGroupTalk } from './use-group-talk.js';
import { useLiveTalk } from './use-live-talk.js';
import { useReading } from './use-reading.js';

/** What both kinds of rooms need. */
export interface TalkProps {
  groupID: string;
  onUserClick: ((userID: string) => void) | undefined;
  parts: RoomChatParts;
  /** A button has gone with the focus on it. */
  onFocusLost: () => void;
}

/** The chat of a live room. */
export function LiveTalk(props: TalkProps) {
  const words = useRoomWords();
  const talk = useLiveTalk(props.groupID, words);
  if (talk.status === 'left' || talk.status === 'error') {
    return (
      <ChatState onFocusLost={props.onFocusLost}>
        {talk.status === 'left' ? (
          <LiveRoomEnd end={talk.end} onJoin={talk.retry} />
        ) : (
          <LiveRoomError error={talk.error} onRetry={talk.retry} />
        )}
      </ChatState>
    );
  }
  return <Talk {...props} talk={talk} words={words} />;
}

/** The chat of a group that keeps what is said. */
export function GroupTalk(props: TalkProps) {
  const conversationID = `GROUP${props.groupID}`;
  const strings = useStrings();
  const words = useRoomWords();
  const talk = useGroupTalk(conversationID);
  const onAtNewest = useReading(conversationID);
  if (talk.status === 'error') {
    return (
      <ChatState onFocusLost={props.onFocusLost}>
        <LoadFailed title={strings.messagesFailed} error={talk.error} onRetry={talk.retry} />
      </ChatState>
    );
  }
  return <Talk {...props} talk={talk} words={words} onAtNewest={onAtNewest} />;
}

interface TalkingProps extends Omit<TalkProps, 'onFocusLost'> {
  talk: RoomTalk;
  words: RoomWords;
  onAtNewest?: (isAtNewest: boolean) => void;
}

function Talk({ groupID, talk, words, onAtNewest, onUserClick, parts }: TalkingProps) {
  const [saidCount, setSaidCount] = useState(0);
  const goToNewest = useCallback(() => setSaidCount((count) => count + 1), []);
  const deeds = useDeeds(talk, words, goToNewest);
  const say = () => {
    const text = words.text.trim();
    if (text === '' || !talk.canSay) return;
    words.setText('');
    goToNewest();
    talk.say(text);
  };
  const { Skeleton } = parts;
  return (
    <>
      {talk.status === 'ready' ? (
        <ChatLines
          {...{ groupID, talk, words, deeds, saidCount, onAtNewest, onUserClick, parts }}
        />
      ) : (
        <Skeleton />
      )}
      <Sayer text={words.text} setText={words.setText} say={say} canSay={talk.canSay} />
    </>
  );
}

/**
 * The same functions in each rendering, so that lines need not be drawn again for them. What they are about stands with the
 * newest, and what comes of them is seen only there.
 */
function useDeeds(talk: RoomTalk, words: RoomWords, goToNewest: () => void): LineDeeds {
  const latest = useRef({ talk, words });
  useEffect(() => {
    latest.current = { talk, words };
  });
  return useMemo(
    () => ({
      resend: (messageID) => {
        latest.current.talk.resend(messageID);
        goToNewest();
      },
      discard: (messageID) => {
        latest.current.talk.discard(messageID);
        goToNewest();
      },
      sayAgain: (key) => {
        const { talk: now, words: kept } = latest.current;
        const unsaid = kept.unsaid.find((one) => one.key === key);
        if (!unsaid || !now.canSay) return;
        kept.forget(key);
        now.say(unsaid.text);
        goToNewest();
      },
      forget: (key) => {
        latest.current.words.forget(key);
        goToNewest();
      },
    }),
    [goToNewest],
  );
}
