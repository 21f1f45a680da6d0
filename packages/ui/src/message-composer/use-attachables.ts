import { useGroup, useMissingFeature } from '@parlor/hooks';
import { useMemo } from 'react';
import { groupOf } from '../internals/group-of.js';
import type { Attachable } from './attach-menu.js';
import type { ComposerFeatures } from './composer-props.js';

/** What can be added in a conversation. Polls need what live rooms and communities do not have, nor every application. */
export function useAttachables(
  conversationID: string,
  { attachments, location, polls, emoji }: ComposerFeatures,
): readonly Attachable[] {
  const { groupID, isCommunity } = groupOf(conversationID);
  const { group } = useGroup(groupID);
  const isMissing = useMissingFeature('extensions') !== null;
  const hasPolls = polls && !isMissing && !isCommunity && group?.type !== 'AVChatRoom';
  return useMemo(() => {
    const wanted: Record<Attachable, boolean> = {
      photo: attachments,
      file: attachments,
      location,
      poll: hasPolls,
      emoji,
    };
    const items = ORDER.filter((item) => wanted[item]);
    // Its own button does as well.
    return items.length === 1 && items[0] === 'emoji' ? [] : items;
  }, [attachments, location, hasPolls, emoji]);
}

const ORDER: readonly Attachable[] = ['photo', 'file', 'location', 'poll', 'emoji'];
