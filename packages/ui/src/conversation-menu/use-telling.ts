import type { ConversationSnapshot, ConversationsOutcome } from '@parlor/hooks';
import { useMemo } from 'react';
import { titleOf } from '../internals/conversation-title.js';
import type { Formats } from '../internals/formats.js';
import { isolate, joined } from '../internals/isolate.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { reasonOf } from '../internals/reason.js';
import type { ConversationDeed } from '../internals/strings/conversation-actions-strings.js';
import type { Strings } from '../internals/strings/strings.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { ListActions } from './list-actions.js';
import { useList } from './list-context.js';

/** Something that is done with some conversations. */
interface Deed {
  readonly deed: ConversationDeed;
  readonly conversations: readonly ConversationSnapshot[];
  run(conversationIDs: readonly string[]): Promise<ConversationsOutcome | undefined>;
  /** What takes it back; it can be seen then that it was done, and at once, as the rows are gone at once. */
  undo?(): Promise<ConversationsOutcome>;
}

/** Does something with conversations, and tells what came of it. Never rejects. */
export type Telling = (deed: Deed) => Promise<void>;

/** {@link Telling} in the list around. */
export function useTelling(): Telling {
  const strings = useStrings();
  const formats = useFormats();
  const { notice } = useList().actions;
  return useMemo(() => {
    const words = { strings, formats };
    return (deed) => tell(deed, words, notice);
  }, [strings, formats, notice]);
}

interface Words {
  readonly strings: Strings;
  readonly formats: Formats;
}

async function tell(deed: Deed, words: Words, notice: ListActions['notice']): Promise<void> {
  const { conversations, undo } = deed;
  const ids = conversations.map(({ conversationID }) => conversationID);
  if (ids.length === 0) return;
  const say = () => notice.write(doneNotice(deed, words, notice));
  if (undo) say();
  try {
    const outcome = await deed.run(ids);
    const failed = outcome?.failed ?? [];
    const [first] = failed;
    if (first) notice.write(refusal(deed, failed.length, first.error, words));
    else if (!undo) say();
  } catch (thrown) {
    notice.write(refusal(deed, ids.length, thrown, words));
  }
}

function doneNotice(
  { deed, conversations, undo }: Deed,
  words: Words,
  notice: ListActions['notice'],
) {
  const { strings } = words;
  const text = joined(strings.conversationDone(deed, whatOf(conversations, words)));
  if (!undo) return { text, tone: 'quiet', isShown: false } as const;
  const takeBack = async () => {
    notice.write({ text: strings.undone, tone: 'quiet', isShown: false });
    const error = await failureOf(undo());
    if (error === undefined) return;
    notice.write({ text: reasonOf(error, strings), tone: 'danger', isShown: true });
  };
  return { text, tone: 'quiet', isShown: true, undo: () => void takeBack() } as const;
}

/** Why it failed, for all or for some of them. */
async function failureOf(asked: Promise<ConversationsOutcome>): Promise<unknown> {
  try {
    return (await asked).failed[0]?.error;
  } catch (thrown) {
    return thrown;
  }
}

function refusal(
  { deed, conversations }: Deed,
  failed: number,
  thrown: unknown,
  { strings, formats }: Words,
) {
  const isPartly = failed < conversations.length;
  const total = formats.number(conversations.length);
  const what = isPartly
    ? strings.conversationsPartly(failed, formats.number(failed), total)
    : whatOf(conversations, { strings, formats });
  const text = joined(strings.conversationNotDone(deed, what, reasonOf(thrown, strings)));
  return { text, tone: 'danger', isShown: true } as const;
}

/** The name of one, the number of several; put what comes of it into {@link joined}. */
export function whatOf(
  conversations: readonly ConversationSnapshot[],
  { strings, formats }: Words,
): string {
  const [only, ...others] = conversations;
  if (!only || others.length > 0) return countedOf(conversations.length, { strings, formats });
  return nameOf(titleOf(only, strings));
}

/** {@link whatOf} for what is not there any more. */
export function whatOfTitles(titles: readonly string[], words: Words): string {
  const [only, ...others] = titles;
  return only === undefined || others.length > 0 ? countedOf(titles.length, words) : nameOf(only);
}

function countedOf(count: number, { strings, formats }: Words): string {
  return strings.conversationsCounted(count, formats.number(count));
}

function nameOf(title: string): string {
  return isolate(oneLine(plainText(title)));
}
