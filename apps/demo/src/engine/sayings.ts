import type { Saying } from './talk.js';

/** What an answer shows of the message with this key, and what kind it is: the SDK's own numbers. */
interface Quoted {
  readonly key: string;
  readonly abstract: string;
  readonly sender: string;
  readonly type: 1 | 3;
}

/** An answer as the kit writes it: a seed has no client that could quote. */
export function answer(text: string, { key, abstract, sender, type }: Quoted): Saying {
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
 * A poll as `pollPayload` writes it, with the votes that were cast: by userID, the places of the options that somebody
 * chose.
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
