'use client';

import { type GroupSnapshot, useTopics } from '@parlor/hooks';
import { memo } from 'react';
import { Avatar } from '../avatar/index.js';
import { ConversationListBadge } from '../conversation-list/badge.js';
import { Pause } from '../conversation-list/pause.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import type { WalkedRowProps } from './walked-list.js';

/** What a community is called; its ID when it has no name that can be seen. Untrusted. */
export function communityName({ name, groupID }: Pick<GroupSnapshot, 'name' | 'groupID'>): string {
  return oneLine(plainText(name)) || groupID;
}

/** A community: its picture, and how much is unread in all of its topics. Its name is heard, and seen in the pane. */
export const CommunityRow = memo(function CommunityRow({ item }: WalkedRowProps<GroupSnapshot>) {
  // Each community has to be asked for its topics: they are told of no other way.
  const { unreadCount } = useTopics(item.groupID);
  const name = communityName(item);
  return (
    <span className="parlor-community">
      <Avatar id={item.groupID} name={name} src={item.avatar} size={44} />
      <bdi className="parlor-visually-hidden">{name}</bdi>
      {unreadCount > 0 && <Pause />}
      <ConversationListBadge count={unreadCount} />
    </span>
  );
});
