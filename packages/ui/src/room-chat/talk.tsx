'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { LiveRoomEnd } from '../live-room/end.js';
import { LiveRoomError } from '../live-room/error.js';
import { Sayer } from '../live-room/sayer.js';
import type { LineDeeds } from './chat-line.js';
import { ChatLines } from './chat-lines-view.js';
import type { RoomChatParts } from './chat-parts.js';
import { ChatFailed } from './failed.js';
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
}

/** The chat of a live room. */
export function LiveTalk(props: TalkProps) {
  const words = useRoomWords();
  const talk = useLiveTalk(props.groupID, words);
  if (talk.status === 'left') return <LiveRoomEnd end={talk.end} onJoin={talk.retry} />;
  if (talk.status === 'error') return <LiveRoomError error={talk.error} onRetry={talk.retry} />;
  return <Talk {...props} talk={talk} words={words} />;
}

/** The chat of a group that keeps what is said. */
export function GroupTalk(props: TalkProps) {
  const conversationID = `GROUP${props.groupID}`;
  const words = useRoomWords();
  const talk = useGroupTalk(conversationID);
  const onAtNewest = useReading(conversationID);
  if (talk.status === 'error') return <ChatFailed error={talk.error} onRetry={talk.retry} />;
  return <Talk {...props} talk={talk} words={words} onAtNewest={onAtNewest} />;
}

interface TalkingProps extends TalkProps {
  talk: RoomTalk;
  words: RoomWords;
  onAtNewest?: (isAtNewest: boolean) => void;
}

function Talk({ groupID, talk, words, onAtNewest, onUserClick, parts }: TalkingProps) {
  const [saidCount, setSaidCount] = useState(0);
  const deeds = useDeeds(talk, words);
  const say = () => {
    const text = words.text.trim();
    if (text === '' || !talk.canSay) return;
    words.setText('');
    setSaidCount((count) => count + 1);
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

/** The same functions in each rendering, so that lines need not be drawn again for them. */
function useDeeds(talk: RoomTalk, words: RoomWords): LineDeeds {
  const latest = useRef({ talk, words });
  useEffect(() => {
    latest.current = { talk, words };
  });
  return useMemo(
    () => ({
      resend: (messageID) => latest.current.talk.resend(messageID),
      discard: (messageID) => latest.current.talk.discard(messageID),
      sayAgain: (key) => {
        const { talk: now, words: kept } = latest.current;
        const unsaid = kept.unsaid.find((one) => one.key === key);
        if (!unsaid || !now.canSay) return;
        kept.forget(key);
        now.say(unsaid.text);
      },
      forget: (key) => latest.current.words.forget(key),
    }),
    [],
  );
}
