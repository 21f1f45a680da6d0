import type { WireMessage } from '../../protocol/entities.js';

/** Whether a person gets a message: it is their own, names them as a receiver, or is for everybody. */
export function isFor(
  { from, receiverList }: Pick<WireMessage, 'from' | 'receiverList'>,
  userID: string,
): boolean {
  return receiverList === undefined || from === userID || receiverList.includes(userID);
}

/** The message as this person gets it: who else does is known to its sender alone. */
export function asToldTo(message: WireMessage, userID: string): WireMessage {
  if (message.from === userID) return message;
  const { receiverList: _receiverList, ...told } = message;
  return told;
}
