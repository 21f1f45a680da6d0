import type { SignalingSnapshot } from '@parlor/hooks';
import type { ChatStrings } from './strings/chat-strings.js';

type Step = SignalingSnapshot['actionType'];

/** By `TSignaling.ACTION_TYPE_*`. */
const words: Record<Step, (strings: ChatStrings) => string> = {
  1: (strings) => strings.signalingInvited,
  2: (strings) => strings.signalingCancelled,
  3: (strings) => strings.signalingAccepted,
  4: (strings) => strings.signalingDeclined,
  5: (strings) => strings.signalingUnanswered,
};

/**
 * What a step of an invitation is, in a word. Who it was is not in it: a message has a sender. About a seat nobody is
 * called, and what it says is said on the stage.
 */
export function signalingWords(
  { actionType, isForSeat }: Pick<SignalingSnapshot, 'actionType' | 'isForSeat'>,
  strings: ChatStrings,
): string {
  return isForSeat ? strings.signalingAboutSeat : words[actionType](strings);
}
