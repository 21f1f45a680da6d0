'use client';

import { type ConversationSnapshot, isMuted, isStarred } from '@parlor/hooks';
import { MutedIcon, StarIcon } from '../internals/icons.js';
import type { ChatStrings } from '../internals/strings/chat-strings.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

interface RowHeadProps {
  conversation: ConversationSnapshot;
  title: string;
}

/** The name, and what the person has made of the conversation: starred, muted, pinned. */
export function RowHead({ conversation, title }: RowHeadProps) {
  const strings = useChatStrings();
  const states = statesOf(conversation, strings);
  return (
    <span className="parlor-conversation-row-head">
      <bdi className="parlor-conversation-row-title">{title}</bdi>
      {states.length > 0 && (
        <span className="parlor-visually-hidden">{['', ...states].join(strings.rowPause)}</span>
      )}
      {isStarred(conversation) && (
        <StarIcon className="parlor-conversation-row-star" size={14} aria-hidden="true" />
      )}
      {isMuted(conversation) && (
        <MutedIcon className="parlor-conversation-row-icon" size={14} aria-hidden="true" />
      )}
    </span>
  );
}

/** In words. The pin is drawn elsewhere, and heard here. */
function statesOf(conversation: ConversationSnapshot, strings: ChatStrings): string[] {
  return [
    conversation.isPinned ? strings.pinned : '',
    isStarred(conversation) ? strings.rowStarred : '',
    isMuted(conversation) ? strings.muted : '',
  ].filter(Boolean);
}
