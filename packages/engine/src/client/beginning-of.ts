import type { LiveMessage } from './live-message.js';

/** What a question for the messages before one says; the newest are meant when there is none. */
export function beginningOf(oldest: LiveMessage | undefined): {
  beforeID?: string;
  beforeSequence?: number;
} {
  if (!oldest) return {};
  const isGroup = oldest.conversationType === 'GROUP';
  return isGroup ? { beforeSequence: oldest.sequence } : { beforeID: oldest.ID };
}
