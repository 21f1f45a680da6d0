import { isRecord } from '../../is-record.js';
import { parseJSON, parseObject } from '../../parse-object.js';
import type { MessageSnapshot } from '../messages/index.js';
import type { ExtensionValues } from './extensions.store.js';

/** One thing that can be voted for. */
export interface PollOption {
  /** Tells it from the others of the poll. */
  readonly id: string;
  /** Untrusted. */
  readonly text: string;
}

/** A question with its answers, as a message carries it. */
export interface Poll {
  /** Untrusted. */
  readonly question: string;
  /** Two to twelve, each ID once. */
  readonly options: readonly PollOption[];
  /** Whether one may vote for several. */
  readonly isMultiple: boolean;
}

/** How a poll stands. */
export interface PollResult {
  /** Who voted for what, by option: userIDs. */
  readonly voters: Readonly<Record<string, readonly string[]>>;
  /** How many people have voted. */
  readonly voterCount: number;
  /** What I voted for. */
  readonly myVotes: readonly string[];
  /** Whether nobody can vote any more. */
  readonly isClosed: boolean;
}

/** Tells a poll from an app's other messages. */
const BUSINESS_ID = 'parlor_poll';
const VERSION = 1;

const FEWEST_OPTIONS = 2;
const MOST_OPTIONS = 12;

/** One key for each voter, so that two people who vote at the same time are never in each other's way. */
const VOTE = 'vote.';
const CLOSED = 'closed';

/** The poll in a message; `undefined` when it is none, or one that cannot be understood. */
export function pollOf(message: MessageSnapshot): Poll | undefined {
  if (message.type !== 'TIMCustomElem') return undefined;
  // The text is missing in what some clients send.
  const json: unknown = message.payload.data;
  if (typeof json !== 'string' || !json.includes(BUSINESS_ID)) return undefined;
  const data = parseObject(json);
  if (data?.['businessID'] !== BUSINESS_ID || isLater(data['version'])) return undefined;
  const { question, options, isMultiple } = data;
  if (typeof question !== 'string' || !Array.isArray(options)) return undefined;
  const sound = options.filter(isOption).map(({ id, text }) => ({ id, text }));
  const isEachOnce = new Set(sound.map(({ id }) => id)).size === sound.length;
  if (!isEachOnce || sound.length < FEWEST_OPTIONS || sound.length > MOST_OPTIONS) return undefined;
  return { question, options: sound, isMultiple: isMultiple === true };
}

/** The payload of a custom message that carries a poll; to be sent with `isSupportExtension: true`. */
export function pollPayload({ question, options, isMultiple }: Poll): {
  data: string;
  description: string;
  extension: string;
} {
  const data = { businessID: BUSINESS_ID, version: VERSION, question, options, isMultiple };
  return { data: JSON.stringify(data), description: question, extension: '' };
}

/** How the poll stands by the data under its message. Votes that nobody could have cast are left out. */
export function countVotes(poll: Poll, values: ExtensionValues, myUserID: string): PollResult {
  const ids = poll.options.map(({ id }) => id);
  const votes = Object.entries(values).flatMap(([key, value]) => {
    if (!key.startsWith(VOTE)) return [];
    const chosen = chosenOf(value, ids, poll.isMultiple);
    return chosen.length > 0 ? [{ userID: key.slice(VOTE.length), chosen }] : [];
  });
  const votersOf = (id: string) =>
    votes.filter(({ chosen }) => chosen.includes(id)).map(({ userID }) => userID);
  return {
    voters: Object.fromEntries(ids.map((id) => [id, votersOf(id)])),
    voterCount: votes.length,
    myVotes: votes.find(({ userID }) => userID === myUserID)?.chosen ?? [],
    isClosed: values[CLOSED] === '1',
  };
}

/** What has to be set under the message so that somebody votes for these; for none: the vote is taken back. */
export function voteFor(userID: string, optionIDs: readonly string[]): ExtensionValues {
  return { [VOTE + userID]: optionIDs.length > 0 ? JSON.stringify(optionIDs) : '' };
}

/** What has to be set under the message so that nobody votes any more. */
export const CLOSE_POLL: ExtensionValues = { [CLOSED]: '1' };

function chosenOf(value: string, ids: readonly string[], isMultiple: boolean): readonly string[] {
  const chosen = parseJSON(value);
  if (!Array.isArray(chosen)) return [];
  const sound = ids.filter((id) => chosen.includes(id));
  return isMultiple ? sound : sound.slice(0, 1);
}

function isOption(item: unknown): item is PollOption {
  return (
    isRecord(item) &&
    typeof item['id'] === 'string' &&
    item['id'] !== '' &&
    typeof item['text'] === 'string'
  );
}

/** Of a later format than this one nobody knows here what it says. */
function isLater(version: unknown): boolean {
  return typeof version === 'number' && version > VERSION;
}
