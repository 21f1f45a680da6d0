import type { MessageSnapshot } from '../messages/index.js';
import { cutMentions } from './cut-mentions.js';

/** Somebody who is mentioned in the text of a draft. */
export interface DraftMention {
  /** A userID, or `TYPES.MSG_AT_ALL` for everybody. */
  readonly userID: string;
  /** How they stand in the text, behind the `@`. */
  readonly name: string;
}

/** What is being written in a conversation, and has not been sent. */
export interface Draft {
  /** What is being written; while a message is changed, what it will say. */
  readonly text: string;
  /** Whom the text mentions; who is not in the text any more is left out when it is sent. */
  readonly mentions: readonly DraftMention[];
  /** Files that go along, each as a message of its own. */
  readonly files: readonly File[];
  /** The message that is answered. */
  readonly replyTo: MessageSnapshot | undefined;
  /** My message that is being changed; the text is what it will say. */
  readonly editing: MessageSnapshot | undefined;
  /** What was being written when the changing began. */
  readonly textBefore: string;
}

/** Nothing was written. */
export const emptyDraft: Draft = {
  text: '',
  mentions: [],
  files: [],
  replyTo: undefined,
  editing: undefined,
  textBefore: '',
};

/**
 * Whom the text mentions, by `@name` as {@link cutMentions} finds it: userIDs for the message's `atUserList`, each once.
 * Of several people of one name so many as the text names, those who were chosen last.
 */
export function mentionedIn({ text, mentions }: Draft): readonly string[] {
  const counts = new Map<string, number>();
  for (const { mention } of cutMentions(text, mentions)) {
    if (mention) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  }
  const named = [...counts].flatMap(([name, count]) =>
    mentions.filter((mention) => mention.name === name).slice(-count),
  );
  return [...new Set(named.map(({ userID }) => userID))];
}

/** Whether nothing was written, and nothing chosen to go along. */
export function isEmpty({ text, files, replyTo }: Draft): boolean {
  return text === '' && files.length === 0 && !replyTo;
}

/** What is worth keeping for another time: what was being written, and not a message that is being changed. */
export function keptTextOf(draft: Draft): string {
  return draft.editing ? draft.textBefore : draft.text;
}

/** Somebody was chosen to be mentioned: the last one, also when they had been chosen before. */
export function withMention(draft: Draft, mention: DraftMention): Draft {
  const isSame = ({ userID, name }: DraftMention) =>
    userID === mention.userID && name === mention.name;
  const others = draft.mentions.filter((one) => !isSame(one));
  return { ...draft, mentions: [...others, mention] };
}

/** Begins to change a message of mine; what was being written comes back when that ends. */
export function beginEdit(draft: Draft, message: MessageSnapshot): Draft {
  if (message.type !== 'TIMTextElem') return draft;
  const textBefore = draft.editing ? draft.textBefore : draft.text;
  return { ...draft, editing: message, textBefore, text: message.payload.text, replyTo: undefined };
}

/** Ends answering or changing, without doing it. */
export function cancelContext(draft: Draft): Draft {
  if (!draft.editing) return draft.replyTo ? { ...draft, replyTo: undefined } : draft;
  return { ...draft, editing: undefined, text: draft.textBefore, textBefore: '' };
}

/** What is left when the draft was sent, or the change was made: files and mentions were no part of the change. */
export function afterSending(draft: Draft): Draft {
  return draft.editing ? cancelContext(draft) : emptyDraft;
}
