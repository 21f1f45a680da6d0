import type { MessageSearch } from '@parlor/hooks';
import { fromDateField } from '../internals/date-field.js';

/** What the fields say. */
export interface SearchFields {
  readonly text: string;
  /** A userID; `''` for anyone. */
  readonly sender: string;
  /** A type of messages; `''` for any. */
  readonly type: SearchType | '';
  /** Dates as date fields have them; `''` for none. */
  readonly from: string;
  readonly to: string;
}

export type SearchType = NonNullable<MessageSearch['types']>[number];

export const NO_FIELDS: SearchFields = { text: '', sender: '', type: '', from: '', to: '' };

/** The words of a search; the service takes five. */
export function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 5);
}

/** Whether the dates leave no time to search. */
export function hasNoTime({ from, to }: SearchFields): boolean {
  const [begin, end] = [fromDateField(from), fromDateField(to)];
  return begin !== undefined && end !== undefined && begin > end;
}

/** Whether nothing but dates was chosen, which the service does not search by. */
export function hasDatesOnly({ text, sender, type, from, to }: SearchFields): boolean {
  return text.trim() === '' && sender === '' && type === '' && (from !== '' || to !== '');
}

/** What is asked of the service. Dates are whole days of the local calendar; until today is until now. */
export function searchOf(
  fields: SearchFields,
  conversationID: string | undefined,
  today: number,
): MessageSearch {
  const { text, sender, type } = fields;
  const [from, to] = [fromDateField(fields.from), fromDateField(fields.to)];
  return {
    keywords: wordsOf(text),
    ...(sender !== '' && { senders: [sender] }),
    ...(type !== '' && { types: [type] }),
    ...(conversationID !== undefined && { conversationID }),
    ...(from !== undefined && { from: Math.floor(from / 1000) }),
    ...(to !== undefined &&
      to < today && { to: Math.floor(new Date(to).setHours(24, 0, 0, 0) / 1000) - 1 }),
  };
}
