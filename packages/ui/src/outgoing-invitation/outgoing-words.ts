import type { InvitationSnapshot } from '@parlor/hooks';
import type { Formats } from '../internals/formats.js';
import { reasonOf } from '../internals/reason.js';
import type { Strings } from '../internals/strings/strings.js';

/** Where an invitation of mine stands, in a few words. */
export function stateWords({ status, error }: InvitationSnapshot, strings: Strings): string {
  switch (status) {
    case 'sending':
      return strings.calling;
    case 'pending':
      return strings.ringing;
    case 'accepted':
      return strings.invitationAccepted;
    case 'rejected':
      return strings.invitationDeclined;
    case 'timedOut':
      return strings.invitationUnanswered;
    case 'cancelled':
      return strings.invitationCancelled;
    case 'failed':
      return strings.invitationFailed(error ? reasonOf(error, strings) : '').trim();
  }
}

/** Who of several has answered how: `1 accepted · 2 still to answer`. `''` for one, and before anybody has heard of it. */
export function answerWords(
  { status, invitees, ...people }: InvitationSnapshot,
  strings: Strings,
  formats: Formats,
): string {
  if (invitees.length < 2 || status === 'sending' || status === 'failed') return '';
  const { pendingInvitees, acceptedBy, rejectedBy, timedOut } = people;
  const waitedFor = status === 'cancelled' ? [] : pendingInvitees;
  const said = [
    [acceptedBy, strings.peopleAccepted],
    [rejectedBy, strings.peopleDeclined],
    [timedOut, strings.peopleUnanswered],
    [waitedFor, strings.peopleWaitedFor],
  ] as const;
  const facts = said
    .filter(([userIDs]) => userIDs.length > 0)
    .map(([{ length }, words]) => words(length, formats.number(length)));
  return strings.facts(facts);
}
