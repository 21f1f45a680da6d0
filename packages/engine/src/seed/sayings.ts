import type { Saying } from './talk.js';

/** What an answer shows of the message that it answers. */
export interface SeedQuote {
  /** The key of the message, which is in the seed before. */
  readonly key: string;
  /** The beginning of what it says. */
  readonly abstract: string;
  /** What who said it is called. */
  readonly sender: string;
  /** The kind of message, in the numbers of Tencent's own UI kits: 1 a text, 3 a picture. */
  readonly type: 1 | 3;
}

/** An answer that quotes, as Tencent's own UI kits write it: a seed has no client that could. */
export function answer(text: string, { key, abstract, sender, type }: SeedQuote): Saying {
  return {
    text,
    cloudCustomData: (sent) => {
      const { ID, time, sequence } = sent(key);
      return JSON.stringify({
        messageReply: {
          messageAbstract: abstract,
          messageSender: sender,
          messageID: ID,
          messageType: type,
          messageTime: time,
          messageSequence: sequence,
          version: 1,
        },
      });
    },
  };
}

/**
 * A poll as `pollPayload` of `@parlor/hooks` writes it, with the votes that were cast: by userID, the places of the options that
 * somebody chose, from 0.
 */
export function poll(
  question: string,
  texts: readonly string[],
  votes: Readonly<Record<string, readonly number[]>>,
): Saying {
  const idOf = (place: number) => `option-${place}`;
  const options = texts.map((text, place) => ({ id: idOf(place), text }));
  const data = { businessID: 'parlor_poll', version: 1, question, options, isMultiple: true };
  const extensions = Object.entries(votes).map(([userID, places]) => [
    `vote.${userID}`,
    JSON.stringify(places.map(idOf)),
  ]);
  return {
    custom: { data: JSON.stringify(data), description: question },
    extensions: Object.fromEntries(extensions),
  };
}
