'use client';

import type { ConversationSnapshot, KnownNames } from '@parlor/hooks';
import { useMemo } from 'react';
import { isHeldApart } from '../internals/isolate.js';
import { oneLine } from '../internals/plain-text.js';
import { shorten } from '../internals/shorten.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { TypingDots } from '../internals/typing-dots.js';
import { useEventNames } from '../internals/use-event-names.js';
import { useTypingText } from '../internals/use-typing-text.js';
import { Pause } from './pause.js';
import { contentOf, LONGEST_LINE, previewOf } from './preview.js';
import { SaidLine } from './said-line.js';
import type { RowNews } from './use-row-news.js';

interface RowLineProps {
  conversation: ConversationSnapshot;
  userID: string;
  news: RowNews;
}

/** The second line of a row: who is typing, else what I have begun to write, else that it was not sent, else the last message. */
export function RowLine({ conversation, userID, news }: RowLineProps) {
  switch (news.line) {
    case 'typing':
      return <TypingText conversation={conversation} userIDs={news.typingUserIDs} />;
    case 'draft':
      return <DraftText text={news.draft} />;
    case 'failed':
      return <FailedText />;
    case 'message': {
      const Line = isEvent(conversation) ? EventLine : MessageLine;
      return <Line conversation={conversation} userID={userID} />;
    }
  }
}

interface TypingTextProps {
  conversation: ConversationSnapshot;
  userIDs: readonly string[];
}

const NOBODY: readonly string[] = [];

/** The name of the other person stands above; in a group it has to be said. */
function TypingText({ conversation, userIDs }: TypingTextProps) {
  const strings = useChatStrings();
  const isC2C = conversation.type === 'C2C';
  const names = useTypingText(conversation.conversationID, isC2C ? NOBODY : userIDs);
  return (
    <span className="parlor-conversation-row-line" data-line="typing">
      <Pause />
      <TypingDots />
      <bdi>{isC2C ? strings.rowTyping : names}</bdi>
    </span>
  );
}

function DraftText({ text }: { text: string }) {
  const strings = useChatStrings();
  return (
    <span className="parlor-conversation-row-line" data-line="draft">
      <Pause />
      <span className="parlor-conversation-row-tone">{strings.draft}</span>{' '}
      <bdi>{oneLine(shorten(text, LONGEST_LINE))}</bdi>
    </span>
  );
}

function FailedText() {
  const strings = useChatStrings();
  return (
    <span className="parlor-conversation-row-line" data-line="failed">
      <Pause />
      <span>{strings.rowNotSent}</span>
    </span>
  );
}

type LineProps = Omit<RowLineProps, 'news'>;

/** Only what has happened in a group names people by their ID: a row with anything else does not look for who that is. */
function isEvent({ lastMessage }: ConversationSnapshot): boolean {
  const type = lastMessage?.type;
  return type === 'TIMGroupTipElem' || type === 'TIMGroupSystemNoticeElem';
}

function EventLine({ conversation, userID }: LineProps) {
  const { lastMessage, type, conversationID } = conversation;
  const content = useMemo(() => contentOf(lastMessage, type), [lastMessage, type]);
  const known = useEventNames(content, conversationID);
  return <MessageLine conversation={conversation} userID={userID} known={known} />;
}

/** What has happened in a group is a sentence, which follows the page with all the names that are held apart in it. */
function MessageLine({ conversation, userID, known }: LineProps & { known?: KnownNames }) {
  const strings = useChatStrings();
  const formats = useFormats();
  const text = previewOf(conversation, userID, strings, formats, known);
  return (
    <span className="parlor-conversation-row-line">
      {text !== '' && <Pause />}
      {known && isHeldApart(text) ? <span>{text}</span> : <SaidLine text={text} />}
    </span>
  );
}
