'use client';

import { type TopicSnapshot, useSession } from '@parlor/hooks';
import { memo } from 'react';
import { Avatar } from '../avatar/index.js';
import { ConversationListBadge } from '../conversation-list/badge.js';
import { Pause } from '../conversation-list/pause.js';
import { SaidLine } from '../conversation-list/said-line.js';
import { EverybodyIcon, LockIcon, MutedIcon, TopicIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useToday } from '../internals/use-today.js';
import { isQuiet, mentionIn, topicLine, topicTitle } from './topic-facts.js';
import type { WalkedRowProps } from './walked-list.js';

/** A topic: its name, what was said last and when, whether it is muted, who mentions me, and how much is unread. */
export const TopicRow = memo(function TopicRow({ item: topic }: WalkedRowProps<TopicSnapshot>) {
  const strings = useStrings();
  const formats = useFormats();
  const { userID } = useSession();
  const line = topicLine(topic, userID, strings, formats);
  const isMute = isQuiet(topic);
  return (
    <span
      className="parlor-contact-row parlor-topic"
      data-calling={(topic.unreadCount > 0 && !isMute) || undefined}
    >
      <TopicPicture topic={topic} />
      <span className="parlor-conversation-row-body">
        <span className="parlor-conversation-row-head">
          <bdi className="parlor-conversation-row-title">{topicTitle(topic)}</bdi>
          {topic.muteAllMembers && <Mark icon={LockIcon} words={strings.onlyAdminsSpeak} />}
          {isMute && <Mark icon={MutedIcon} words={strings.muted} />}
        </span>
        {line !== '' && (
          <span className="parlor-conversation-row-line">
            <Pause />
            <SaidLine text={line} />
          </span>
        )}
        <TopicTime seconds={topic.lastMessage.lastTime} />
        <span className="parlor-conversation-row-marks">
          <Mention topic={topic} />
          {topic.unreadCount > 0 && <Pause />}
          <ConversationListBadge count={topic.unreadCount} isQuiet={isMute} />
        </span>
      </span>
    </span>
  );
});

function TopicPicture({ topic }: { topic: TopicSnapshot }) {
  if (topic.avatar !== '') {
    return <Avatar id={topic.topicID} name={topicTitle(topic)} src={topic.avatar} size={36} />;
  }
  return (
    <span className="parlor-topic-sign" aria-hidden="true">
      <TopicIcon size={18} />
    </span>
  );
}

function Mark({ icon: Icon, words }: { icon: typeof MutedIcon; words: string }) {
  const strings = useStrings();
  return (
    <>
      <span className="parlor-visually-hidden">{`${strings.rowPause}${words}`}</span>
      <Icon className="parlor-conversation-row-icon" size={14} aria-hidden="true" />
    </>
  );
}

function TopicTime({ seconds }: { seconds: number }) {
  const formats = useFormats();
  const today = useToday();
  if (!seconds) return null;
  return (
    <span className="parlor-conversation-row-time">
      <Pause />
      {formats.listTime(seconds, today)}
    </span>
  );
}

function Mention({ topic }: { topic: TopicSnapshot }) {
  const strings = useStrings();
  const mention = mentionIn(topic);
  if (!mention) return null;
  const words = mention === 'me' ? strings.mentionedYou : strings.rowMentionedAll;
  return (
    <span className="parlor-conversation-row-mention" data-mention={mention}>
      {mention === 'me' ? (
        <EverybodyIcon size={13} aria-hidden="true" />
      ) : (
        <span aria-hidden="true">{strings.rowAll}</span>
      )}
      <span className="parlor-visually-hidden">{`${strings.rowPause}${words}`}</span>
    </span>
  );
}
