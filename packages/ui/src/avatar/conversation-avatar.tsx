'use client';

import type { ConversationSnapshot } from '@parlor/hooks';
import { type CSSProperties, memo } from 'react';
import { titleOf } from '../internals/conversation-title.js';
import { NoticesIcon } from '../internals/icons.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { targetOf } from '../internals/target-of.js';
import { Avatar } from './avatar.js';
import { GroupAvatar } from './group-avatar.js';

/** What {@link ConversationAvatar} takes. */
export interface ConversationAvatarProps {
  /** Whose picture: the person's, the group's, or that of the notices. */
  conversation: ConversationSnapshot;
  /** Side in pixels. 40 when left out. */
  size?: number;
}

// A conversation changes with each message, and hardly ever what its picture is made of.
const MemoAvatar = memo(Avatar);
const MemoGroupAvatar = memo(GroupAvatar);

/**
 * The picture of whom a conversation is with: a person, a group (see {@link GroupAvatar}), or a bell for the notices. It
 * needs a ChatProvider above it. Decoration, as {@link Avatar} is.
 */
export function ConversationAvatar({ conversation, size = 40 }: ConversationAvatarProps) {
  const name = titleOf(conversation, useChatStrings());
  const look = { name, src: conversation.avatar, size };
  const targetID = targetOf(conversation);
  if (conversation.type === 'C2C') return <MemoAvatar id={targetID} {...look} />;
  if (conversation.type === 'GROUP') {
    // It is missing while the SDK does not know the group yet.
    const isLiveRoom = conversation.groupProfile?.type === 'AVChatRoom';
    return <MemoGroupAvatar groupID={targetID} isLiveRoom={isLiveRoom} {...look} />;
  }
  const style = { '--parlor-avatar-size': `${size}px` } as CSSProperties;
  return (
    <span className="parlor-avatar" data-notices style={style} aria-hidden="true">
      <NoticesIcon size={Math.round(size * 0.45)} />
    </span>
  );
}
