import { table } from '../../storage/table.js';

/** By logID and index: the messages of topics that were never to count as unread, to anybody or to who has caused them. */
export const quietMessages = table<QuietRecord>('quiet-messages');

export interface QuietRecord {
  index: number;
  /** To whom alone it does not count; it counts to nobody when it is left out. */
  userID?: string;
}
