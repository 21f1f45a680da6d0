import { useGroup } from '@parlor/hooks';
import { TYPES } from '@parlor/sdk';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { LivePane } from './live-pane.js';
import { TalkPane, type TalkPaneProps } from './talk-pane.js';

export interface GroupPaneProps extends TalkPaneProps {
  groupID: string;
  /** Called with a community that is talked in by topics, and nowhere else. */
  onCommunity: (groupID: string) => void;
}

/** What is said in a group, as its kind has it: a thread, or a live room. */
export function GroupPane({ groupID, onCommunity, ...talk }: GroupPaneProps) {
  const { status, group } = useGroup(groupID);
  const [isLive, setLive] = useState(false);
  // It stays one when it has ended: its room says so.
  if (group?.type === TYPES.GRP_AVCHATROOM && !isLive) setLive(true);
  const hasTopics = group?.isSupportTopic === true;
  const isGone = useRef(false);
  const goToTopics = useEffectEvent(() => {
    // Once: it is a step in the tab's history, and in development effects run twice.
    if (isGone.current) return;
    isGone.current = true;
    onCommunity(groupID);
  });
  useEffect(() => {
    if (hasTopics) goToTopics();
  }, [hasTopics]);
  if (isLive) {
    const { onBack, onUser, onOpen, onRoom, myRoomID } = talk;
    return <LivePane {...{ groupID, onBack, onUser, onOpen, onRoom, myRoomID }} />;
  }
  if (hasTopics || status === 'loading') return null;
  return <TalkPane {...talk} />;
}
