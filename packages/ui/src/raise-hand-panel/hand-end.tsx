'use client';

import {
  type InvitationSnapshot,
  type RaisedHandSnapshot,
  useInvitation,
  useSession,
} from '@parlor/hooks';
import { useCallback } from 'react';
import { Avatar } from '../avatar/index.js';
import { isolate, joined } from '../internals/isolate.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { usePerson } from '../internals/use-person.js';
import { Said } from '../invitation-toast/said.js';
import { usePassing } from '../invitation-toast/use-passing.js';

interface HandEndProps {
  hand: RaisedHandSnapshot;
  /** Whether they have a seat by now. */
  isSeated: boolean;
  /** What is said is said in it. */
  region: Element | null;
  forget: (userID: string) => void;
}

const PICTURE_SIZE = 28;

/** How somebody's asking has ended, in one line, for a moment: who of those who run the room was the first to answer, say. */
export function HandEnd({ hand, isSeated, region, forget }: HandEndProps) {
  const strings = useStrings();
  const { userID: me } = useSession();
  const { userID, inviteID } = hand;
  const { invitation } = useInvitation(inviteID || null);
  const person = usePerson(userID);
  const by = answererOf(invitation);
  const answerer = usePerson(by || userID);
  const gone = useCallback(() => forget(userID), [forget, userID]);
  const passing = usePassing(true, by === me, gone);
  const sentence = sentenceOf(invitation, { isMine: by === me, isSeated }, strings);
  const words = joined(sentence(isolate(person.name), isolate(answerer.name)));
  return (
    <div className="parlor-hand-end" {...passing}>
      <Avatar id={userID} name={person.name} src={person.avatar} size={PICTURE_SIZE} />
      <p>{words}</p>
      <Said text={words} region={region} />
    </div>
  );
}

/** Whose answer has decided; `''` when there was none. */
function answererOf(invitation: InvitationSnapshot | undefined): string {
  return invitation?.acceptedBy[0] ?? invitation?.rejectedBy[0] ?? '';
}

function sentenceOf(
  invitation: InvitationSnapshot | undefined,
  { isMine, isSeated }: { readonly isMine: boolean; readonly isSeated: boolean },
  strings: Strings,
): (name: string, by: string) => string {
  const isAccepted = (invitation?.acceptedBy.length ?? 0) > 0;
  const isDeclined = (invitation?.rejectedBy.length ?? 0) > 0;
  if (isAccepted) {
    return isMine ? strings.wasLetIn : (name, by) => strings.handAcceptedBy(by, name);
  }
  if (isDeclined) {
    return isMine ? strings.wasKeptOut : (name, by) => strings.handDeclinedBy(by, name);
  }
  if (isSeated) return strings.handSits;
  if (invitation?.status === 'cancelled') return strings.handLoweredBy;
  return invitation?.status === 'timedOut' ? strings.handTimedOut : strings.handGone;
}
