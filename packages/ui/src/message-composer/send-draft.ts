import {
  type Draft,
  mentionedIn,
  type SendOptions,
  type UseSendMessageResult,
} from '@parlor/hooks';
import { checkFile } from './check-file.js';

/** What a video says of itself, as far as it was found out. */
export type FactsOf = (
  file: File,
) => { duration: number; width: number; height: number } | undefined;

/** A part of a draft on its way, and what brings it back. */
export interface Sent {
  readonly part: { readonly text: string } | { readonly file: File };
  readonly promise: Promise<unknown>;
}

/** Recordings that wait in a draft, and how long they are in milliseconds. */
const durations = new WeakMap<File, number>();

/** A file of a draft that will be sent as a voice message. `duration` in milliseconds. */
export function stayVoice(file: File, duration: number): void {
  durations.set(file, duration);
}

interface SendDraftOptions {
  /** Without the spaces around it. */
  readonly text: string;
  readonly sender: UseSendMessageResult;
  /** For each message. */
  readonly options: SendOptions;
  /** For the first one alone: what it answers. */
  readonly cloudCustomData: string | undefined;
  readonly factsOf: FactsOf;
}

/** Sends a draft: each file as a message, in their order, and the text as the last one. The first is the answer. */
export function sendDraft(draft: Draft, send: SendDraftOptions): Sent[] {
  const { text, sender, options, cloudCustomData, factsOf } = send;
  let isFirst = true;
  const next = (): SendOptions => {
    const withQuote = isFirst && cloudCustomData !== undefined;
    isFirst = false;
    return withQuote ? { ...options, cloudCustomData } : options;
  };
  const files = draft.files.map((file) => ({
    part: { file },
    promise: sendFile(file, next(), { sender, factsOf }),
  }));
  if (text === '') return files;
  const atUserList = mentionedIn({ ...draft, text });
  const promise = sender.sendText(text, {
    ...next(),
    ...(atUserList.length > 0 && { atUserList }),
  });
  return [...files, { part: { text }, promise }];
}

function sendFile(
  file: File,
  options: SendOptions,
  { sender, factsOf }: Pick<SendDraftOptions, 'sender' | 'factsOf'>,
): Promise<unknown> {
  const duration = durations.get(file);
  if (duration !== undefined) return sender.sendAudio(file, { duration }, options);
  const { kind } = checkFile(file);
  if (kind === 'image') return sender.sendImage(file, options);
  if (kind === 'video') return sender.sendVideo(file, factsOf(file), options);
  return sender.sendFile(file, options);
}
