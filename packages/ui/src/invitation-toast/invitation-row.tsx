'use client';

import { type InvitationSnapshot, useInvitation } from '@parlor/hooks';
import { useCallback, useEffect, useRef } from 'react';
import { FocusKept } from '../internals/focus-kept.js';
import { isolate, joined } from '../internals/isolate.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { usePerson } from '../internals/use-person.js';
import { descriptionOf, InGroup } from './about.js';
import { endWords } from './end-words.js';
import { Said } from './said.js';
import type { InvitationToastParts, InvitationToastProps } from './toast-props.js';
import { useAnswer } from './use-answer.js';
import { usePassing } from './use-passing.js';
import { isOpen } from './use-queue.js';

interface InvitationRowProps {
  invitation: InvitationSnapshot;
  parts: InvitationToastParts;
  describe: InvitationToastProps['describe'];
  onAccepted: InvitationToastProps['onAccepted'];
  /** What is said is said in it. */
  region: Element | null;
  /** An answer is on its way, or not any more. */
  onAnswering: (inviteID: string, isAnswering: boolean) => void;
  /** It has ended, and the focus was in it. */
  onFocusLost: (row: HTMLElement | null) => void;
}

/** Seconds before the end at which it is said that there are few; not of what was as short from the start. */
const SOON = 10;

/** One invitation, and how it has ended until it goes. */
export function InvitationRow({ invitation, parts, region, ...row }: InvitationRowProps) {
  const strings = useStrings();
  const ref = useRef<HTMLLIElement>(null);
  const { inviteID, groupID, status, timeout } = invitation;
  const known = useInvitation(inviteID);
  const { remainingSeconds, dismiss } = known;
  const inviter = usePerson(invitation.inviter);
  const { isBusy, isHere, ...answer } = useAnswer(known, row.onAccepted);
  const passing = usePassing(!isOpen(invitation), isHere, dismiss);
  const { onAnswering, onFocusLost } = row;
  useEffect(() => {
    if (!isBusy) return undefined;
    onAnswering(inviteID, true);
    return () => onAnswering(inviteID, false);
  }, [inviteID, isBusy, onAnswering]);
  const onLost = useCallback(() => onFocusLost(ref.current), [onFocusLost]);

  const name = isolate(inviter.name);
  const invites = joined(strings.invitesYou(name));
  const ended = endWords(invitation, { name: inviter.name, isHere }, strings);
  const isSoon = timeout > 2 * SOON && remainingSeconds !== null && remainingSeconds <= SOON;
  const waiting = isSoon ? joined(strings.invitationEndsSoon(name)) : invites;
  const card = (group: string) => (
    <parts.Card
      invitation={invitation}
      inviter={inviter}
      group={group}
      description={descriptionOf(invitation, row.describe, invites)}
      remainingSeconds={remainingSeconds}
      isBusy={isBusy}
      problem={answer.problem}
      onAccept={answer.accept}
      onDecline={answer.reject}
      onRetry={answer.retry}
    />
  );
  return (
    <li
      ref={ref}
      className="parlor-invitation"
      tabIndex={-1}
      data-status={status}
      data-busy={isBusy || undefined}
      {...passing}
    >
      {isOpen(invitation) ? (
        <FocusKept onLost={onLost}>
          {groupID === '' ? card('') : <InGroup groupID={groupID}>{card}</InGroup>}
        </FocusKept>
      ) : (
        <parts.End invitation={invitation} inviter={inviter} words={ended} />
      )}
      <Said text={isOpen(invitation) ? waiting : ended} region={region} />
    </li>
  );
}
