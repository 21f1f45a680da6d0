'use client';

import { type TopicSnapshot, useConversationActions } from '@parlor/hooks';
import { useEffect } from 'react';
import {
  DeleteIcon,
  EditIcon,
  LockIcon,
  MutedIcon,
  NotifyIcon,
  ReadConversationIcon,
} from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { Menu, type MenuItem } from '../internals/menu.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useStill } from '../internals/use-still.js';
import { isQuiet, topicTitle } from './topic-facts.js';
import type { TopicLayerProps, TopicSurface } from './topic-surface.js';

type TopicMenuProps = TopicLayerProps & { surface: Extract<TopicSurface, { kind: 'menu' }> };

/** What can be done with a topic: what is for everybody, and what is for those who run the community. */
export function TopicMenu(props: TopicMenuProps) {
  const { surface, topics, mayManage, onClose } = props;
  const strings = useStrings();
  const topic = topics.topics.find(({ topicID }) => topicID === surface.topic.topicID);
  const anchorRef = useStill(surface.anchor);
  const mine = useOwnItems(props);
  const isGone = topic === undefined;
  useEffect(() => {
    // Deleted by somebody else while the menu was open.
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (isGone) return null;
  return (
    <Menu
      label={joined(strings.topicMenu(isolate(topicTitle(topic))))}
      anchorRef={anchorRef}
      onClose={(reason) => onClose(reason === 'outside')}
      items={[...mine(topic), ...(mayManage ? managing(props, topic, strings) : [])]}
    />
  );
}

/** What everybody may do. */
function useOwnItems({ topics, deeds, onClose }: TopicMenuProps) {
  const strings = useStrings();
  const { setMuted } = useConversationActions();
  return (topic: TopicSnapshot): readonly MenuItem[] => {
    const name = topicTitle(topic);
    const isMute = isQuiet(topic);
    const read: MenuItem = {
      id: 'read',
      label: strings.readTopic,
      icon: <ReadConversationIcon size={16} />,
      section: 'mine',
      onSelect: () => {
        onClose();
        const run = () => topics.markRead(topic.topicID);
        void deeds.carryOut({ name, run, failed: strings.topicNotRead });
      },
    };
    const mute: MenuItem = {
      id: 'mute',
      label: isMute ? strings.unmuteTopic : strings.muteTopic,
      icon: isMute ? <NotifyIcon size={16} /> : <MutedIcon size={16} />,
      section: 'mine',
      onSelect: () => {
        onClose();
        const run = () => setMuted([`GROUP${topic.topicID}`], !isMute);
        void deeds.carryOut({ name, run, failed: strings.topicNotMuted });
      },
    };
    const isCalling = topic.unreadCount > 0 || topic.groupAtInfoList.length > 0;
    return isCalling ? [read, mute] : [mute];
  };
}

/** What those may do who run the community. */
function managing(
  { topics, deeds, onOpen, onClose }: TopicMenuProps,
  topic: TopicSnapshot,
  strings: ReturnType<typeof useStrings>,
): readonly MenuItem[] {
  const { topicID, muteAllMembers } = topic;
  return [
    {
      id: 'speaking',
      label: strings.onlyAdminsSpeak,
      icon: <LockIcon size={16} />,
      section: 'manage',
      check: { kind: 'checkbox', value: muteAllMembers },
      onSelect: () => {
        onClose();
        const run = () => topics.update(topicID, { muteAllMembers: !muteAllMembers });
        void deeds.carryOut({ name: topicTitle(topic), run, failed: strings.speakingNotChanged });
      },
    },
    {
      id: 'edit',
      label: strings.editTopic,
      icon: <EditIcon size={16} />,
      section: 'manage',
      onSelect: () => onOpen({ kind: 'edit', topic }),
    },
    {
      id: 'delete',
      label: strings.deleteTopic,
      icon: <DeleteIcon size={16} />,
      section: 'end',
      isDanger: true,
      onSelect: () => onOpen({ kind: 'delete', topic }),
    },
  ];
}
