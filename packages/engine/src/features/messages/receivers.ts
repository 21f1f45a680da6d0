import type { SessionWork } from '../../core/context.js';
import type { WireMessage } from '../../protocol/entities.js';
import type { LogEntry } from './messages.records.js';
import { deletedAmong } from './uncounted.js';

/** Whether a person gets a message: it is their own, names them as a receiver, or is for everybody. */
export function isFor(
  { from, receiverList }: Pick<WireMessage, 'from' | 'receiverList'>,
  userID: string,
): boolean {
  return receiverList === undefined || from === userID || receiverList.includes(userID);
}

/** The message as this person gets it: who else does, and when it was acknowledged, is for its sender alone. */
export function asToldTo(message: WireMessage, userID: string): WireMessage {
  if (message.from === userID) return message;
  const { receiverList: _receiverList, receiptTime: _receiptTime, ...told } = message;
  return told;
}

/** Those of some messages of a log that who asks may see, as they are told to them; ascending. */
export async function toldOf(
  work: SessionWork,
  logID: string,
  entries: readonly LogEntry[],
): Promise<WireMessage[]> {
  return (await entriesToldOf(work, logID, entries)).map(({ message }) => message);
}

/** The same with their numbers. */
export async function entriesToldOf(
  work: SessionWork,
  logID: string,
  entries: readonly LogEntry[],
): Promise<LogEntry[]> {
  const { userID } = work;
  const deleted = await deletedAmong(work, { logID, userID }, entries);
  return entries
    .filter(({ index, message }) => isFor(message, userID) && !deleted.has(index))
    .map((entry) => ({ ...entry, message: asToldTo(entry.message, userID) }));
}
