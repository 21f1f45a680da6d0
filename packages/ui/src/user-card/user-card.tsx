'use client';

import { useUserByID } from '@parlor/hooks';
import { useRef, useState } from 'react';
import { AlertIcon, CloseIcon, SearchIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { oneLine } from '../internals/plain-text.js';
import { reasonOf } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { CardBody } from './card-body.js';
import { CardFacts } from './card-facts.js';
import { CardHead } from './card-head.js';
import { CardSkeleton } from './card-skeleton.js';
import type { FieldNames } from './facts-of.js';
import type { UserCardParts, UserCardProps } from './user-card-props.js';

const defaultParts: UserCardParts = { Head: CardHead, Facts: CardFacts };
const NO_NAMES: FieldNames = {};

/**
 * Who a person is, and what can be done with them: write, call, befriend, follow, and, with a friend, a remark and friend
 * groups that only I see; block, strike off, report. What cannot be taken back is asked first. What is done shows at once;
 * what the service refuses is as it was, and the card says why.
 *
 * Fills its container's height and scrolls by itself. Presence and following are paid features of the service: where it
 * has none, the card is without them. Stands on `useUserByID`, `useFriend`, `usePresenceOf`, `useFollow`,
 * `useFriendGroups`, `useFriendApplications` and `useBlacklist`.
 */
export function UserCard({ onClose, className, ...props }: UserCardProps) {
  const strings = useStrings();
  return (
    <div className={`parlor-root parlor-card ${className ?? ''}`.trim()}>
      {onClose && (
        <div className="parlor-card-bar">
          <button
            type="button"
            className="parlor-icon-button"
            aria-label={strings.closeUserCard}
            onClick={onClose}
          >
            <CloseIcon size={18} aria-hidden="true" />
          </button>
        </div>
      )}
      <CardPerson key={props.userID} {...props} />
    </div>
  );
}

/** The card without what stands around it. */
export function CardPerson(props: Omit<UserCardProps, 'onClose' | 'className'>) {
  const ref = useRef<HTMLElement>(null);
  const strings = useStrings();
  const [round, setRound] = useState(0);
  const again = () => {
    // The button goes with what it stands in.
    ref.current?.focus();
    setRound(round + 1);
  };
  return (
    <section ref={ref} className="parlor-card-person" aria-label={strings.userCard} tabIndex={-1}>
      <Person key={round} {...props} onAgain={again} />
    </section>
  );
}

interface PersonProps extends Omit<UserCardProps, 'onClose' | 'className'> {
  /** Asks for the person once more: draws another one of these. */
  onAgain: () => void;
}

function Person({ userID, fieldNames = NO_NAMES, parts, onAgain, ...actions }: PersonProps) {
  const strings = useStrings();
  const merged = useParts(defaultParts, parts);
  const { status, user, error } = useUserByID(userID);
  if (user) return <CardBody user={user} fieldNames={fieldNames} parts={merged} {...actions} />;
  if (status === 'loading') return <CardSkeleton />;
  if (status === 'error') {
    return (
      <StatePanel
        tone="error"
        icon={AlertIcon}
        title={strings.userCardFailed}
        detail={error ? reasonOf(error, strings) : undefined}
        action={
          <button type="button" className="parlor-button" onClick={onAgain}>
            {strings.tryAgain}
          </button>
        }
      />
    );
  }
  return (
    <StatePanel
      tone="empty"
      icon={SearchIcon}
      title={strings.userCardMissing}
      detail={joined(strings.userCardMissingDetail(isolate(oneLine(userID))))}
    />
  );
}
