'use client';

import { type FriendSnapshot, MOST_FRIEND_GROUPS, useFriendGroups } from '@parlor/hooks';
import { useState } from 'react';
import { PlusIcon, SentIcon } from '../internals/icons.js';
import { isolate } from '../internals/isolate.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useCard } from './card-context.js';
import { NewGroup } from './new-group.js';
import { useFocusBack } from './use-focus-back.js';

/** My friend groups, as buttons: those that the friend is in are pressed. */
export function CardGroups({ friend }: { friend: FriendSnapshot }) {
  const strings = useStrings();
  const { name: friendName, carryOut } = useCard();
  const { groups, add, removeFrom } = useFriendGroups();
  const [isMaking, setMaking] = useState(false);
  const makeRef = useFocusBack(isMaking);
  const { userID } = friend;
  const toggle = (name: string, isIn: boolean) => {
    const move = isIn ? removeFrom : add;
    void carryOut({
      name: friendName,
      run: () => move(name, [userID]),
      failed: (_, why) => strings.groupOfFriendNotChanged(isolate(name), why),
    });
  };
  return (
    <fieldset className="parlor-card-section parlor-card-groups">
      <legend className="parlor-card-label">{strings.groupsOfFriend}</legend>
      <div className="parlor-card-chips">
        {groups.map(({ name, userIDs }) => {
          const isIn = userIDs.includes(userID);
          return (
            <button
              key={name}
              type="button"
              className="parlor-card-chip"
              aria-pressed={isIn}
              onClick={() => toggle(name, isIn)}
            >
              {isIn && <SentIcon size={14} strokeWidth={3} aria-hidden="true" />}
              <bdi>{name}</bdi>
            </button>
          );
        })}
        {!isMaking && groups.length < MOST_FRIEND_GROUPS && (
          <button
            ref={makeRef}
            type="button"
            className="parlor-card-chip"
            data-quiet=""
            onClick={() => setMaking(true)}
          >
            <PlusIcon size={14} aria-hidden="true" />
            {strings.putIntoNewGroup}
          </button>
        )}
      </div>
      {isMaking && <NewGroup userID={userID} onEnd={() => setMaking(false)} />}
    </fieldset>
  );
}
