'use client';

import {
  type FoundGroupSnapshot,
  type GroupSnapshot,
  useCommunities,
  useGroups,
} from '@parlor/hooks';
import type { GroupType } from '@parlor/sdk';
import { useState } from 'react';
import { Avatar } from '../avatar/index.js';
import { kindName } from '../internals/group-kinds.js';
import { oneLine } from '../internals/plain-text.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { JoinOutcomeWords } from './join-outcome.js';
import { JoinRequest } from './join-request.js';
import { joinStandingOf } from './join-standing.js';
import { type JoinMemory, useJoinRequest } from './use-join-request.js';

/** What is done with a group that was found. */
export interface FoundGroupDeeds {
  /** What was written, and what came of it, at this group and at others. */
  memory: JoinMemory;
  /** Called once I am in it, or when it is to be opened. */
  onJoined: ((groupID: string) => void) | undefined;
  /** Leads back to the field, with what was typed. */
  onBack: () => void;
  /** Leads back to an empty field. */
  onAnother: () => void;
  /** Ends it all; missing where there is nothing to end. */
  onEnd: (() => void) | undefined;
}

interface FoundGroupProps extends FoundGroupDeeds {
  group: FoundGroupSnapshot;
}

const COMMUNITY = 'Community' satisfies GroupType;

/** A group that was found, and how to get into it. */
export function FoundGroup(props: FoundGroupProps) {
  const { groups } = useGroups();
  const isMine = isAmong(groups, props.group);
  // Only a community can have topics, and be in that other list.
  if (props.group.type === COMMUNITY) return <FoundCommunity {...props} isListed={isMine} />;
  return <FoundHere {...props} isMember={isMine} isAsking={false} />;
}

/** Those with topics are in a list of their own. */
function FoundCommunity({ isListed, ...props }: FoundGroupProps & { isListed: boolean }) {
  const { status, communities } = useCommunities();
  const isMember = isListed || isAmong(communities, props.group);
  return <FoundHere {...props} isMember={isMember} isAsking={status === 'loading'} />;
}

function isAmong(groups: readonly GroupSnapshot[], { groupID }: FoundGroupSnapshot): boolean {
  return groups.some((mine) => mine.groupID === groupID);
}

interface FoundHereProps extends FoundGroupProps {
  isMember: boolean;
  /** It is not known yet whether I am in it. Where that cannot be had, the service says so when I join. */
  isAsking: boolean;
}

function FoundHere({ group, isMember, isAsking, ...deeds }: FoundHereProps) {
  const { groupID } = group;
  const { memory, onJoined, onBack, onAnother, onEnd } = deeds;
  const strings = useStrings();
  const name = oneLine(group.name) || groupID;
  const request = useJoinRequest(groupID, memory, () => onJoined?.(groupID));
  const [before] = useState(request.outcome);
  const { outcome } = request;
  const standing = joinStandingOf(group, isMember, outcome);
  const isOffered = standing === 'open' || standing === 'asks';
  const isHere = outcome === 'joined' || standing === 'waiting';
  return (
    <div className="parlor-chosen" data-standing={standing}>
      <GroupHead group={group} name={name} />
      {isHere && outcome && (
        <JoinOutcomeWords {...{ name, outcome, onAnother, onEnd }} isNew={before === undefined} />
      )}
      {standing === 'member' && !isHere && (
        <div className="parlor-chosen-standing">
          <p>{strings.inGroupAlready}</p>
          {onJoined && (
            <button
              type="button"
              className="parlor-button"
              data-autofocus
              onClick={() => onJoined(groupID)}
            >
              {strings.openJoinedGroup}
            </button>
          )}
        </div>
      )}
      {standing === 'closed' && (
        <div className="parlor-chosen-standing">
          <p>{strings.joinIsClosed}</p>
        </div>
      )}
      {isOffered && isAsking && <p className="parlor-request-hint">{strings.loading}</p>}
      {isOffered && !isAsking && (
        <JoinRequest {...{ name, request, onBack }} needsYes={standing === 'asks'} />
      )}
    </div>
  );
}

function GroupHead({ group, name }: { group: FoundGroupSnapshot; name: string }) {
  const strings = useStrings();
  const formats = useFormats();
  const { groupID, avatar, type, memberCount, introduction } = group;
  const members = strings.groupMembersCounted(memberCount, formats.number(memberCount));
  // Not every service tells how many are in a live room.
  const facts = [kindName(type, strings), memberCount > 0 ? members : ''].filter(Boolean);
  return (
    <div className="parlor-chosen-head">
      <Avatar id={groupID} name={name} src={avatar} size={56} />
      <div className="parlor-chosen-words">
        <bdi className="parlor-chosen-name">{name}</bdi>
        <bdi className="parlor-chosen-id">{groupID}</bdi>
        <span className="parlor-chosen-id">{strings.facts(facts)}</span>
        {introduction !== '' && (
          <p className="parlor-chosen-signature" dir="auto">
            {introduction}
          </p>
        )}
      </div>
    </div>
  );
}
