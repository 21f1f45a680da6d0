'use client';

import { useMemo } from 'react';
import { ChatLineRow, type LineDeeds } from './chat-line.js';
import { type ChatLine, chatLines } from './chat-lines.js';
import type { RoomChatParts } from './chat-parts.js';
import type { RoomTalk } from './room-talk.js';
import type { RoomWords } from './room-words.js';
import { TalkList } from './talk-list.js';
import { useMoments } from './use-moments.js';

interface ChatLinesProps {
  groupID: string;
  talk: RoomTalk;
  words: RoomWords;
  deeds: LineDeeds;
  saidCount: number;
  onAtNewest: ((isAtNewest: boolean) => void) | undefined;
  onUserClick: ((userID: string) => void) | undefined;
  parts: RoomChatParts;
}

const keyOf = ({ key }: ChatLine) => key;
const isMessage = ({ kind }: ChatLine) => kind === 'message';

/** What is said, and what happens on the stage between it. */
export function ChatLines(props: ChatLinesProps) {
  const { groupID, talk, words, deeds, saidCount, onAtNewest, onUserClick, parts } = props;
  const moments = useMoments(groupID, talk.messages);
  const { messages } = talk;
  const { unsaid } = words;
  const lines = useMemo(() => chatLines(messages, moments, unsaid), [messages, moments, unsaid]);
  return (
    <TalkList
      items={lines}
      keyOf={keyOf}
      isNews={isMessage}
      draw={(line) => (
        <ChatLineRow line={line} deeds={deeds} onUserClick={onUserClick} Message={parts.Message} />
      )}
      empty={<p className="parlor-room-chat-quiet">{talk.quiet}</p>}
      dropped={talk.dropped}
      saidCount={saidCount}
      onAtNewest={onAtNewest}
    />
  );
}
