'use client';

import { useGroup } from '@parlor/hooks';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { PaneHead } from '../contacts/pane-head.js';
import { GroupApplications } from '../group-notices/index.js';
import { AlertIcon, FriendsIcon } from '../internals/icons.js';
import { isComposing } from '../internals/is-composing.js';
import { reasonOf } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { MemberList } from '../member-list/index.js';
import { CardSkeleton } from '../user-card/card-skeleton.js';
import { DetailsBody } from './details-body.js';
import { DetailsFacts } from './details-facts.js';
import { DetailsHead } from './details-head.js';
import type { DetailsPlace, GroupDetailsParts, GroupDetailsProps } from './group-details-props.js';
import { usePlaceFocus } from './use-place-focus.js';

const defaultParts: GroupDetailsParts = { Head: DetailsHead, Facts: DetailsFacts };

/**
 * What a group is and what can be done with it: announcement, members, who wants to be let in, my name in it, how I am told
 * of its messages; and, for whom the service would grant it, what it says of itself, who is muted, who may join and bring in
 * others, whose it is, and its end. What cannot be taken back is asked first. What is done shows at once; what the service
 * refuses is as it was, and a sentence says why.
 *
 * Fills its container's height and scrolls by itself. Members and applications open inside, with a way back, which Escape is,
 * too. Of a group that I am not in, or no longer, it says so. Stands on `useGroup`, `useGroupPermissions`, `useOnlineCount`,
 * `useGroupMembers`, `useGroupMember`, `useGroupMemberActions`, `useGroupApplications` and `useConversationActions`.
 */
export function GroupDetails({ className, ...props }: GroupDetailsProps) {
  return (
    <div className={`parlor-root parlor-card parlor-details ${className ?? ''}`.trim()}>
      <GroupPlaces key={props.groupID} {...props} />
    </div>
  );
}

/** The details, and the lists behind them. */
function GroupPlaces(props: Omit<GroupDetailsProps, 'className'>) {
  const { groupID, onUserClick, onMessage } = props;
  const strings = useStrings();
  const rootRef = useRef<HTMLElement>(null);
  const [place, setPlace] = useState<DetailsPlace>('details');
  usePlaceFocus(place, rootRef);
  const leave = () => setPlace('details');
  const onKeyDown = (event: KeyboardEvent) => {
    if (place === 'details' || !isLeaving(event)) return;
    event.preventDefault();
    leave();
  };
  const back = { backLabel: strings.backToGroup, onBack: leave };
  return (
    <section
      ref={rootRef}
      className="parlor-card-person"
      aria-label={strings.groupDetails}
      data-place={place}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {place === 'details' && <Details {...props} rootRef={rootRef} onPlace={setPlace} />}
      {place === 'members' && (
        <>
          <PaneHead title={strings.groupMembers} {...back} />
          <MemberList
            groupID={groupID}
            onUserClick={onUserClick}
            onMessage={onMessage && ((userID) => onMessage(`C2C${userID}`))}
          />
        </>
      )}
      {place === 'applications' && (
        <>
          <PaneHead title={strings.groupApplications} {...back} />
          <GroupApplications groupID={groupID} />
        </>
      )}
    </section>
  );
}

interface DetailsProps extends Omit<GroupDetailsProps, 'className'> {
  rootRef: RefObject<HTMLElement | null>;
  onPlace: (place: DetailsPlace) => void;
}

function Details({ groupID, parts, rootRef, onLeft, ...props }: DetailsProps) {
  const strings = useStrings();
  const merged = useParts(defaultParts, parts);
  const { status, group, error, refetch } = useGroup(groupID);
  const leave = () => {
    // What had the focus has gone with the group.
    rootRef.current?.focus({ preventScroll: true });
    onLeft?.();
  };
  const rest = { ...props, rootRef, parts: merged, onLeft: leave };
  if (group) return <DetailsBody {...rest} group={group} />;
  if (status === 'loading' || !error) return <CardSkeleton />;
  if (NOT_IN_IT.has(error.code)) {
    return (
      <StatePanel
        tone="empty"
        icon={FriendsIcon}
        title={strings.notInGroup}
        detail={strings.notInGroupDetail}
      />
    );
  }
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    void refetch();
  };
  return (
    <StatePanel
      tone="error"
      icon={AlertIcon}
      title={strings.groupDetailsFailed}
      detail={reasonOf(error, strings)}
      action={
        <button type="button" className="parlor-button" onClick={retry}>
          {strings.tryAgain}
        </button>
      }
    />
  );
}

/** No such group, not in it, no longer in it. */
const NOT_IN_IT: ReadonlySet<number> = new Set([10010, 10007, 2623, 2603]);

/** An Escape that nothing inside has a use for: a dialog closes by it, and nothing else with it. */
function isLeaving(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return false;
  const dialog = event.target instanceof Element && event.target.closest('dialog');
  return !dialog || !event.currentTarget.contains(dialog);
}
