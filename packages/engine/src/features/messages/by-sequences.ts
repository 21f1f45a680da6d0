import type { SessionWork } from '../../core/context.js';
import type { Commands } from '../../protocol/commands.js';
import { openGroupLog, pageSize } from './history.js';
import { entryAt } from './message-log.js';
import type { LogEntry } from './messages.records.js';
import { toldOf } from './receivers.js';

type Command = Commands['messages.bySequences'];

/** `messages.bySequences` */
export async function getBySequences(
  work: SessionWork,
  { groupID, sequences }: Command['request'],
): Promise<Command['reply']> {
  const log = await openGroupLog(work, groupID);
  if (!log) return { messages: [] };
  const { logID, first } = log;
  const wanted = [...new Set(sequences)].filter((sequence) => sequence >= first);
  const entries: LogEntry[] = [];
  for (const sequence of wanted.toSorted((a, b) => a - b).slice(0, pageSize(wanted.length))) {
    const entry = await entryAt(work, logID, sequence);
    if (entry) entries.push(entry);
  }
  return { messages: await toldOf(work, logID, entries) };
}
