'use client';

import { friendNameOf, type ProfileSnapshot, useFriend } from '@parlor/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { FriendRequest } from '../add-friend/friend-request.js';
import type { RequestDrafts } from '../add-friend/request-drafts.js';
import { useStanding } from '../add-friend/standing.js';
import type { FriendRequestOutcome } from '../add-friend/use-friend-request.js';
import { useLastingFocus } from '../folder-tabs/use-lasting-focus.js';
import { isolate, joined } from '../internals/isolate.js';
import { NoticeBar } from '../internals/notice-bar.js';
import { oneLine } from '../internals/plain-text.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useAttempt } from '../internals/use-attempt.js';
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
  const { scope, problem, forget, said, say } = useCardScope(user, () =>
    ref.current?.querySelector<HTMLElement>('.parlor-card-name')?.focus(),
  );
  const { name, isolated, friend, standing, keepFocus } = scope;
  const strings = useStrings();
  const [isAdding, setAdding] = useState(false);
  const [drafts] = useState<RequestDrafts>(() => new Map());
  const end = (outcome: FriendRequestOutcome) => {
    keepFocus();
    setAdding(false);
    say(outcome === 'added' ? strings.friendAdded(isolated) : strings.requestSent(isolated));
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
        {isAdding && standing === 'stranger' && (
          <div className="parlor-card-section">
            <FriendRequest user={user} drafts={drafts} onDone={end} onCancel={cancel} />
          </div>
        )}
        {friend && <CardRemark friend={friend} />}
        {friend && <CardGroups friend={friend} />}
        <Facts facts={useFacts(scope, fieldNames)} />
        {standing !== 'me' && <CardEnds onReport={onReport} />}
      </div>
      {problem !== '' && <NoticeBar words={problem} onClose={forget} />}
      <p className="parlor-visually-hidden" role="status">
        {said}
      </p>
    </CardContext.Provider>
  );
}

/** What the card's parts share, and what they have to say. */
function useCardScope(user: ProfileSnapshot, focusName: () => void) {
  const friend = useFriend(user.userID);
  const standing = useStanding(user.userID);
  const { problem, attempt: tryOut, forget } = useAttempt();
  const [said, setSaid] = useState('');
  const keepFocus = useLastingFocus<'name'>(focusName);
  const say = useCallback((words: string) => setSaid(joined(words)), []);
  const attempt = useCallback<CardScope['attempt']>(
    (deed, words, done = '') => {
      setSaid('');
      tryOut(async () => {
        await deed();
        say(done);
      }, words);
    },
    [tryOut, say],
  );
  const name = oneLine(friend ? friendNameOf(friend) : user.nick) || user.userID;
  const scope = useMemo<CardScope>(
    () => ({
      ...{ user, friend, standing, name, attempt },
      isolated: isolate(name),
      keepFocus: () => keepFocus('name'),
    }),
    [user, friend, standing, name, attempt, keepFocus],
  );
  return { scope, problem, forget, said, say };
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
