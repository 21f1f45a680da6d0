import type { InvitationSnapshot, UseInvitationResult } from '@parlor/hooks';
import { useLayoutEffect, useRef, useState } from 'react';
import { joined } from '../internals/isolate.js';
import { reasonOf } from '../internals/reason.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';

type Answer = 'accept' | 'reject';

interface AnswerState {
  /** What was answered last. */
  readonly answer: Answer | undefined;
  readonly isBusy: boolean;
  /** What came of it, when it was refused. */
  readonly thrown: unknown;
}

const NOTHING: AnswerState = { answer: undefined, isBusy: false, thrown: undefined };

/** Answers an invitation. Whoever presses again while an answer is on its way gives no second one. */
export function useAnswer(
  { invitation, accept, reject }: UseInvitationResult,
  onAccepted: ((invitation: InvitationSnapshot) => void) | undefined,
) {
  const strings = useStrings();
  const [{ answer, isBusy, thrown }, setState] = useState(NOTHING);
  const newest = useRef({ invitation, onAccepted });
  useLayoutEffect(() => {
    newest.current = { invitation, onAccepted };
  });
  const give = async (wanted: Answer) => {
    if (isBusy) return;
    setState({ answer: wanted, isBusy: true, thrown: undefined });
    try {
      await (wanted === 'accept' ? accept() : reject());
    } catch (error) {
      setState({ answer: wanted, isBusy: false, thrown: error });
      return;
    }
    setState({ answer: wanted, isBusy: false, thrown: undefined });
    const { invitation: now, onAccepted: tell } = newest.current;
    if (wanted === 'accept' && now) tell?.(now);
  };
  return {
    isBusy,
    isHere: answer !== undefined && thrown === undefined,
    problem: thrown === undefined ? '' : problemOf(answer, thrown, strings),
    accept: () => void give('accept'),
    reject: () => void give('reject'),
    retry: () => void give(answer ?? 'reject'),
  };
}

function problemOf(answer: Answer | undefined, thrown: unknown, strings: Strings): string {
  const why = reasonOf(thrown, strings);
  const { invitationNotAccepted, invitationNotDeclined } = strings;
  return joined(answer === 'accept' ? invitationNotAccepted(why) : invitationNotDeclined(why));
}
