'use client';

import {
  type GroupSnapshot,
  useGroupPermissions,
  useMissingFeature,
  useTopics,
} from '@parlor/hooks';
import { useCallback, useRef, useState } from 'react';
import { PeopleSkeleton } from '../contacts/people-skeleton.js';
import { DeedNotice } from '../internals/deed-notice.js';
import { AboutIcon, PlusIcon, TopicIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { LoadFailed } from '../internals/load-failed.js';
import type { RowMeasures } from '../internals/row-measures.js';
import { StatePanel } from '../internals/state-panel.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useDeeds } from '../internals/use-deeds.js';
import { communityName } from './community-row.js';
import { LazyTopicLayer } from './lazy-parts.js';
import { topicTitle } from './topic-facts.js';
import { TopicRow } from './topic-row.js';
import type { TopicSurface } from './topic-surface.js';
import { WalkedList } from './walked-list.js';

interface TopicPaneProps {
  community: GroupSnapshot;
  selectedTopicID: string | undefined;
  onSelectTopic: (conversationID: string) => void;
}

const rowHeight = ({ row64 }: RowMeasures) => row64;

/** The topics of a community, and what can be done with them and with it. */
export function TopicPane({ community, selectedTopicID, onSelectTopic }: TopicPaneProps) {
  const { groupID } = community;
  const strings = useStrings();
  const topics = useTopics(groupID);
  const hasTopics = useMissingFeature('communities') === null;
  const mayManage = useGroupPermissions(groupID).can('manageTopics') && hasTopics;
  const deeds = useDeeds();
  const rootRef = useRef<HTMLElement>(null);
  const [surface, setSurface] = useState<TopicSurface>();
  const close = useCallback((staysAway = false) => {
    setSurface(undefined);
    if (staysAway) return;
    const list = rootRef.current?.querySelector<HTMLElement>('[role="listbox"]');
    (list ?? rootRef.current)?.focus({ preventScroll: true });
  }, []);
  const select = (topicID: string) => onSelectTopic(`GROUP${topicID}`);
  const name = communityName(community);
  return (
    <section
      ref={rootRef}
      className="parlor-topics"
      aria-label={joined(strings.topicsOf(isolate(name)))}
      data-status={topics.status}
      tabIndex={-1}
    >
      <Head community={community} mayManage={mayManage} onOpen={setSurface} />
      <DeedNotice deeds={deeds} />
      {topics.topics.length === 0 ? (
        <Instead
          topics={topics}
          mayManage={mayManage}
          onNew={() => setSurface({ kind: 'new' })}
          onRetry={() => {
            // The button goes with what it stands in.
            rootRef.current?.focus({ preventScroll: true });
            void topics.refetch();
          }}
        />
      ) : (
        <WalkedList
          label={joined(strings.topicsOf(isolate(name)))}
          className="parlor-topics-list"
          items={topics.topics}
          idOf={topicIDOf}
          nameOf={topicTitle}
          selectedID={selectedTopicID}
          rowHeight={rowHeight}
          onChoose={({ topicID }) => select(topicID)}
          onMenu={(topic, anchor) => setSurface({ kind: 'menu', topic, anchor })}
          menuID={surface?.kind === 'menu' ? surface.topic.topicID : undefined}
          Row={TopicRow}
        />
      )}
      {surface && (
        <LazyTopicLayer
          {...{ surface, topics, mayManage, deeds }}
          communityID={groupID}
          onOpen={setSurface}
          onClose={close}
          onMade={select}
        />
      )}
    </section>
  );
}

interface HeadProps {
  community: GroupSnapshot;
  mayManage: boolean;
  onOpen: (surface: TopicSurface) => void;
}

function Head({ community, mayManage, onOpen }: HeadProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { memberCount } = community;
  return (
    <header className="parlor-contacts-head parlor-topics-head">
      <div className="parlor-topics-words">
        <h2 className="parlor-contacts-title">
          <bdi>{communityName(community)}</bdi>
        </h2>
        <p>{strings.communityMembers(memberCount, formats.number(memberCount))}</p>
      </div>
      {mayManage && (
        <button
          type="button"
          className="parlor-icon-button"
          aria-label={strings.newTopic}
          title={strings.newTopic}
          onClick={() => onOpen({ kind: 'new' })}
        >
          <PlusIcon size={18} aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        className="parlor-icon-button"
        aria-label={strings.aboutCommunity}
        title={strings.aboutCommunity}
        onClick={() => onOpen({ kind: 'about' })}
      >
        <AboutIcon size={18} aria-hidden="true" />
      </button>
    </header>
  );
}

interface InsteadProps {
  topics: Pick<ReturnType<typeof useTopics>, 'status' | 'error'>;
  mayManage: boolean;
  onNew: () => void;
  onRetry: () => void;
}

/** In the place of topics, while there are none to show. */
function Instead({ topics: { status, error }, mayManage, onNew, onRetry }: InsteadProps) {
  const strings = useStrings();
  if (status === 'loading') return <PeopleSkeleton />;
  if (status === 'error') {
    return <LoadFailed title={strings.topicsFailed} error={error} onRetry={onRetry} />;
  }
  return (
    <StatePanel
      tone="empty"
      icon={TopicIcon}
      scene="list"
      title={strings.noTopics}
      detail={mayManage ? strings.noTopicsYours : strings.noTopicsDetail}
      action={
        mayManage && (
          <button type="button" className="parlor-button" onClick={onNew}>
            {strings.newTopic}
          </button>
        )
      }
    />
  );
}

function topicIDOf({ topicID }: { readonly topicID: string }): string {
  return topicID;
}
