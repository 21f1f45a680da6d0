'use client';

import { type ProfileSnapshot, useFriend } from '@parlor/hooks';
import { useMemo, useRef, useState } from 'react';
import { FriendRequest } from '../add-friend/friend-request.js';
import type { RequestDrafts } from '../add-friend/request-drafts.js';
import { useStanding } from '../add-friend/standing.js';
import type { FriendRequestOutcome } from '../add-friend/use-friend-request.js';
import { useLastingFocus } from '../folder-tabs/use-lasting-focus.js';
import { DeedNotice } from '../internals/deed-notice.js';
import { isolate } from '../internals/isolate.js';
import { personName } from '../internals/person-name.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useDeeds } from '../internals/use-deeds.js';
import { useToday } from '../internals/use-today.js';
import { CardActions } from './card-actions.js';
import { CardContext, type CardScope } from './card-context.js';
import { CardEnds } from './card-ends.js';
import { CardGroups } from './card-groups.js';
import { CardRemark } from './card-remark.js';
import { CardStanding } from './card-standing.js';
import { type FieldNames, factsOf } from './facts-of.js';
import { FollowLine } from './follow-line.js';
import type { UserCardParts, UserCardProps } from './user-card-props.js';

interface CardBodyProps extends Pick<UserCardProps, 'onMessage' | 'onCall' | 'onReport'> {
  user: ProfileSnapshot;
  fieldNames: FieldNames;
  parts: UserCardParts;
}

/** The card of somebody who is known. */
export function CardBody({ user, fieldNames, parts, onMessage, onCall, onReport }: CardBodyProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { scope, deeds } = useCardScope(user, () =>
    ref.current?.querySelector<HTMLElement>('.parlor-card-name')?.focus(),
  );
  const { name, friend, standing, keepFocus } = scope;
  const strings = useStrings();
  const [isAdding, setAdding] = useState(false);
  // The form that was open for a stranger is not open for the next one.
  if (isAdding && standing !== 'stranger') setAdding(false);
  const [drafts] = useState<RequestDrafts>(() => new Map());
  const end = (outcome: FriendRequestOutcome) => {
    keepFocus();
    setAdding(false);
    deeds.say((outcome === 'added' ? strings.friendAdded : strings.requestSent)(isolate(name)));
  };
  const cancel = () => {
    setAdding(false);
    ref.current?.querySelector<HTMLElement>('.parlor-card-action[aria-expanded]')?.focus();
  };
  const { Head, Facts } = parts;
  return (
    <CardContext.Provider value={scope}>
      <div ref={ref} className="parlor-card-scroller">
        <Head user={user} name={name} />
        <FollowLine userID={user.userID} />
        <CardStanding />
        {standing !== 'me' && (
          <CardActions
            onMessage={onMessage}
            onCall={onCall}
            onAdd={() => setAdding(!isAdding)}
            isAdding={isAdding}
          />
        )}
        {isAdding && (
          <div className="parlor-card-section">
            <FriendRequest user={user} drafts={drafts} onDone={end} onCancel={cancel} />
          </div>
        )}
        {friend && <CardRemark friend={friend} />}
        {friend && <CardGroups friend={friend} />}
        <Facts facts={useFacts(scope, fieldNames)} />
        {standing !== 'me' && <CardEnds onReport={onReport} />}
      </div>
      <DeedNotice deeds={deeds} />
    </CardContext.Provider>
  );
}

/** What the card's parts share, and what they have to say. */
function useCardScope(user: ProfileSnapshot, focusName: () => void) {
  const friend = useFriend(user.userID);
  const standing = useStanding(user.userID);
  const deeds = useDeeds();
  const { carryOut } = deeds;
  const keepFocus = useLastingFocus<'name'>(focusName);
  const name = personName(user.userID, friend?.remark, user.nick);
  const scope = useMemo<CardScope>(
    () => ({
      ...{ user, friend, standing, name, carryOut },
      isolated: isolate(name),
      keepFocus: () => keepFocus('name'),
    }),
    [user, friend, standing, name, carryOut, keepFocus],
  );
  return { scope, deeds };
}

function useFacts({ user, friend }: CardScope, fieldNames: FieldNames) {
  const strings = useStrings();
  const formats = useFormats();
  const today = useToday();
  return useMemo(
    () => factsOf({ user, friend, fieldNames, today }, strings, formats),
    [user, friend, fieldNames, today, strings, formats],
  );
}
