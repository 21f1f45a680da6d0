'use client';

import { type UseFollowResult, useFollow } from '@parlor/hooks';
import type { ComponentType } from 'react';
import { AddFriendIcon, CallIcon, FollowIcon, WriteToIcon } from '../internals/icons.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useCard } from './card-context.js';

interface CardActionsProps {
  onMessage?: ((userID: string) => void) | undefined;
  onCall?: ((userID: string) => void) | undefined;
  /** Asks to show the form that makes them a friend. */
  onAdd: () => void;
  /** The form is there. */
  isAdding: boolean;
}

/** What one does first with a person: write, call, befriend, follow. */
export function CardActions({ onMessage, onCall, onAdd, isAdding }: CardActionsProps) {
  const strings = useStrings();
  const { user, standing } = useCard();
  const { userID } = user;
  const isBlocked = standing === 'blocked';
  return (
    <div className="parlor-card-actions">
      {onMessage && (
        <Action
          icon={WriteToIcon}
          label={strings.writeToFriend}
          onClick={() => onMessage(userID)}
        />
      )}
      {onCall && !isBlocked && (
        <Action icon={CallIcon} label={strings.callPerson} onClick={() => onCall(userID)} />
      )}
      {standing === 'stranger' && (
        <Action
          icon={AddFriendIcon}
          label={strings.addFriend}
          isExpanded={isAdding}
          onClick={onAdd}
        />
      )}
      {!isBlocked && <Follow />}
    </div>
  );
}

/** Nothing while it is not known, and where the service has no such thing. */
function Follow() {
  const strings = useStrings();
  const { user, name, carryOut } = useCard();
  const { relation, follow, unfollow } = useFollow(user.userID);
  if (relation === undefined) return null;
  const isFollowed = follows(relation);
  const toggle = () =>
    void carryOut({
      name,
      run: isFollowed ? unfollow : follow,
      failed: isFollowed ? strings.notUnfollowed : strings.notFollowed,
    });
  return (
    <Action
      icon={FollowIcon}
      label={followWords(relation, strings)}
      isOn={isFollowed}
      onClick={toggle}
    />
  );
}

/** How somebody and I follow each other, as far as it is known. */
type Relation = NonNullable<UseFollowResult['relation']>;

function follows(relation: Relation): boolean {
  return relation === 'following' || relation === 'mutual';
}

function followWords(relation: Relation, strings: Strings): string {
  if (follows(relation)) return strings.unfollow;
  return relation === 'followsMe' ? strings.followBack : strings.follow;
}

interface ActionProps {
  icon: ComponentType<{ size?: number | string }>;
  label: string;
  isOn?: boolean;
  isExpanded?: boolean;
  onClick: () => void;
}

function Action({ icon: Icon, label, isOn, isExpanded, onClick }: ActionProps) {
  return (
    <button
      type="button"
      className="parlor-card-action"
      aria-expanded={isExpanded}
      data-on={isOn || undefined}
      onClick={onClick}
    >
      <span aria-hidden="true">
        <Icon size={20} />
      </span>
      {label}
    </button>
  );
}
