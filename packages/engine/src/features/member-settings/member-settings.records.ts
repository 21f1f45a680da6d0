import { table } from '../../storage/table.js';

/** Until when people may not speak in live rooms, which keep no members: by groupID and userID, to seconds. */
export const liveMutes = table<number>('live-mutes');

/** Until when people may not speak in topics: by topicID and userID, to seconds. */
export const topicMutes = table<number>('topic-mutes');

/** How people are marked in live rooms. */
export interface MarkRecord {
  userID: string;
  /** Ascending, at least one. */
  marks: number[];
}

/** By groupID and userID. */
export const memberMarks = table<MarkRecord>('member-marks');
