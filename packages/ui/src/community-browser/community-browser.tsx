'use client';

import { type GroupSnapshot, useCommunities } from '@parlor/hooks';
import { useRef, useState } from 'react';
import { PeopleSkeleton } from '../contacts/people-skeleton.js';
import { CommunityIcon, PlusIcon } from '../internals/icons.js';
import { LoadFailed } from '../internals/load-failed.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import { CommunityRow, communityName } from './community-row.js';
import { communityOf } from './topic-facts.js';
import { TopicPane } from './topic-pane.js';
import { WalkedList } from './walked-list.js';

/** What {@link CommunityBrowser} takes. */
export interface CommunityBrowserProps {
  /** The topic that is open, by its topicID; its community is shown when it changes. */
  selectedTopicID?: string | undefined;
  /** Called with the conversation of a topic, `GROUP<topicID>`, when it is chosen or was just made. */
  onSelectTopic: (conversationID: string) => void;
  /** Called when somebody wants to make a community, or to join one; there is no button for it when left out. */
  onAdd?: () => void;
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * The communities that I am in, side by side with what is unread in each, and the topics of one of them: what was said last,
 * what is unread, who mentions me, what is muted. Who may makes, changes and deletes topics here; and everybody finds what
 * there is to know of the community.
 *
 * Fills its container's height. Both are lists that the keyboard walks through: arrows, Home, End, letters; Enter opens,
 * and the key for menus, a right click or a finger that rests shows what can be done with a topic. Only rows in sight are
 * in the document, and only communities in sight are asked for what is unread in them. What is done shows at once, and is
 * taken back with a sentence when the service refuses.
 *
 * Stands on `useCommunities`, `useTopics`, `useGroupPermissions` and `useConversationActions`.
 */
export function CommunityBrowser(props: CommunityBrowserProps) {
  const { selectedTopicID, onSelectTopic, onAdd, className } = props;
  const strings = useStrings();
  const { status, communities, error, refetch } = useCommunities();
  const rootRef = useRef<HTMLDivElement>(null);
  // A community may go with what is open over it.
  const keptFocus = useKeptFocus(rootRef);
  const [shownID, show] = useShownCommunity(selectedTopicID);
  const shown = communities.find(({ groupID }) => groupID === shownID) ?? communities[0];
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    void refetch();
  };
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-communities ${className ?? ''}`.trim()}
      data-status={status}
      tabIndex={-1}
      {...keptFocus}
    >
      {!shown && status === 'loading' && <PeopleSkeleton />}
      {!shown && status === 'error' && (
        <LoadFailed title={strings.communitiesFailed} error={error} onRetry={retry} />
      )}
      {!shown && status === 'ready' && (
        <StatePanel
          tone="empty"
          icon={CommunityIcon}
          scene="people"
          title={strings.noCommunities}
          detail={strings.noCommunitiesDetail}
          action={
            onAdd && (
              <button type="button" className="parlor-button" onClick={onAdd}>
                {strings.addCommunity}
              </button>
            )
          }
        />
      )}
      {shown && (
        <>
          <Rail communities={communities} shownID={shown.groupID} onShow={show} onAdd={onAdd} />
          <TopicPane
            key={shown.groupID}
            community={shown}
            selectedTopicID={selectedTopicID}
            onSelectTopic={onSelectTopic}
          />
        </>
      )}
    </div>
  );
}

interface RailProps {
  communities: readonly GroupSnapshot[];
  shownID: string;
  onShow: (groupID: string) => void;
  onAdd: (() => void) | undefined;
}

/** As the style sheet has it, whatever the density. */
const ROW_HEIGHT = 60;
const rowHeight = () => ROW_HEIGHT;

function Rail({ communities, shownID, onShow, onAdd }: RailProps) {
  const strings = useStrings();
  return (
    <div className="parlor-community-rail">
      <WalkedList
        label={strings.communities}
        className="parlor-community-list"
        items={communities}
        idOf={groupIDOf}
        nameOf={communityName}
        selectedID={shownID}
        rowHeight={rowHeight}
        hasTitles
        onChoose={({ groupID }) => onShow(groupID)}
        Row={CommunityRow}
      />
      {onAdd && (
        <button
          type="button"
          className="parlor-icon-button parlor-community-add"
          aria-label={strings.addCommunity}
          title={strings.addCommunity}
          onClick={onAdd}
        >
          <PlusIcon size={20} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

/** The community that was chosen last, here or by the topic that the app has opened. */
function useShownCommunity(selectedTopicID: string | undefined) {
  const [followed, setFollowed] = useState(selectedTopicID);
  const [shownID, setShownID] = useState(communityOf(selectedTopicID ?? ''));
  if (followed !== selectedTopicID) {
    setFollowed(selectedTopicID);
    const communityID = communityOf(selectedTopicID ?? '');
    if (communityID !== '') setShownID(communityID);
  }
  return [shownID, setShownID] as const;
}

function groupIDOf({ groupID }: { readonly groupID: string }): string {
  return groupID;
}
