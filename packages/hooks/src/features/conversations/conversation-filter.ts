import { isMuted, isUnread, mentionOf } from './conversation-facts.js';
import { hasWords, wordsOf } from './conversation-search.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';

/** Which conversations are wanted; all that is given must hold. */
export interface ConversationFilter {
  /** One to one, or of groups; both when left out, and the system's. */
  readonly type?: 'C2C' | 'GROUP' | undefined;
  /** `true`: with unread messages, or marked as unread; `false`: with neither. */
  readonly hasUnread?: boolean | undefined;
  /** `true`: pinned to the top of the list; `false`: not. */
  readonly isPinned?: boolean | undefined;
  /** Whether it is to be silent: any remind type but `AcceptAndNotify`. */
  readonly isMuted?: boolean | undefined;
  /** `true`: somebody has mentioned me or all since I last read it; `false`: nobody has. */
  readonly hasMention?: boolean | undefined;
  /** Name of the conversation group it is in; `''`: in none. */
  readonly folder?: string | undefined;
  /** A mark it has, `TYPES.CONV_MARK_TYPE_*` or one of the app's own; 0: without any mark. */
  readonly mark?: number | undefined;
  /** Marks of which it has none: see {@link ARCHIVE_MARKS}. */
  readonly withoutMarks?: readonly number[] | undefined;
  /**
   * Words, each of which is in the title, the remark, the nick, the group's name or the ID. Case, accents and the
   * way a character is written do not matter. Blanks alone let everything through.
   */
  readonly search?: string | undefined;
}

/** A filter, ready to be put to many conversations. */
export type ConversationTest = (conversation: ConversationSnapshot) => boolean;

/** What lets everything through. */
export const ANY: ConversationTest = () => true;

/** What the filter lets through; {@link ANY} when that is everything. */
export function testOf(filter: ConversationFilter): ConversationTest {
  const tests = [...testsOfState(filter), ...testsOfLabels(filter), ...testsOfNames(filter)];
  if (tests.length === 0) return ANY;
  return (conversation) => tests.every((test) => test(conversation));
}

function* testsOfState(filter: ConversationFilter): Iterable<ConversationTest> {
  const { type, hasUnread, hasMention, isPinned } = filter;
  if (type !== undefined) yield (one) => one.type === type;
  if (isPinned !== undefined) yield (one) => one.isPinned === isPinned;
  if (hasUnread !== undefined) yield (one) => isUnread(one) === hasUnread;
  if (hasMention !== undefined) yield (one) => (mentionOf(one) !== null) === hasMention;
  const { isMuted: muted } = filter;
  if (muted !== undefined) yield (one) => isMuted(one) === muted;
}

function* testsOfLabels(filter: ConversationFilter): Iterable<ConversationTest> {
  const { folder, mark, withoutMarks = [] } = filter;
  if (folder === '') yield (one) => one.conversationGroupList.length === 0;
  else if (folder !== undefined) yield (one) => one.conversationGroupList.includes(folder);
  if (mark === 0) yield (one) => one.markList.length === 0;
  else if (mark !== undefined) yield (one) => one.markList.includes(mark);
  if (withoutMarks.length > 0)
    yield (one) => !one.markList.some((its) => withoutMarks.includes(its));
}

function* testsOfNames({ search = '' }: ConversationFilter): Iterable<ConversationTest> {
  const words = wordsOf(search);
  if (words.length > 0) yield (one) => hasWords(one, words);
}
