import { ChatError, EVENT, type Message, toChatError } from '@parlor/sdk';
import { queriesFeature } from '../../chat-queries.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { batchesOf } from '../../live-message.js';
import { failed } from '../../load-status.js';
import { malformedData } from '../../problems.js';
import { createFrameScheduler } from '../../scheduler.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import { type MessageSnapshot, messagesFeature } from '../messages/index.js';
import { profileOf, profilesFeature } from '../profiles/index.js';
import { AbsentMessages } from './absent-messages.js';
import {
  addWish,
  isInDoubt,
  type KnownReactions,
  setAnswer,
  setTold,
  settleWish,
} from './known-reactions.js';
import { fetchReactable, findReactable } from './reactable-message.js';
import type { ReactionSnapshot, ReactionUser } from './reaction-snapshot.js';
import {
  changeReactions,
  initialReactions,
  isKept,
  type ReactionsState,
  reactionsOf,
} from './reactions.store.js';
import { readReactions, type ToldReactions } from './read-reactions.js';
import { UntouchedMessages } from './untouched-messages.js';

/** About a screenful. No limit is documented. */
const LARGEST_BATCH = 20;

const NOTHING: ReadonlySet<string> = new Set();

/** The messages that were asked about, and which reactions to them were told of since. */
type Question = ReadonlyMap<string, ReadonlySet<string>>;

/** Fetches the reactions to the messages that are shown, keeps them up to date, and reacts. */
export class ReactionsControl {
  readonly slice: Slice<ReactionsState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  readonly #asked = new Set<string>();
  /** Their question was refused: not asked again before a message is shown anew. */
  readonly #failed = new Set<string>();
  /** Shown, but nothing that could have reactions yet: one may be under way, or be loaded later. */
  readonly #absent: AbsentMessages;
  /** They have none, as is known without asking. */
  readonly #untouched: UntouchedMessages;
  /** Which reactions were told of since a message was last asked about, while that is unanswered. */
  readonly #newer = new Map<string, Set<string>>();
  /** An event did not say enough of them. */
  readonly #inDoubt = new Set<string>();
  /** What I wish for at one message goes out one after another. */
  readonly #queues: WorkQueues;
  #wishes = 0;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#queues = createWorkQueues(chat.life);
    this.#absent = new AbsentMessages(chat);
    this.#untouched = new UntouchedMessages(chat);
    this.slice = chat.state.slice('reactions', initialReactions);
    chat.life.listen({ ready: this.#startOver, reconnect: this.#startOver, reset: this.#forget });
    chat.events.listen(EVENT.MESSAGE_REACTIONS_UPDATED, ({ data }) => {
      if (chat.life.isReady) this.#onEvent(data);
    });
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => {
      if (chat.life.isReady) this.#untouched.note(data);
    });
    chat.feature(messagesFeature).onSent((message) => this.#onSent(message));
    chat.state.subscribe(() => {
      if (this.#absent.hasNews()) this.#scheduler.request();
    });
  }

  /** What is known of a message in a state of the slice. */
  of(state: ReactionsState, messageID: string): KnownReactions {
    return reactionsOf(state, messageID, this.#isUntouched);
  }

  /** A message is shown: asks for its reactions, together with others of the same frame. */
  watch(messageID: string): () => void {
    const unwatch = this.#viewers.add(messageID);
    this.#untouched.beginOnce();
    this.#show(messageID);
    this.#failed.clear();
    this.#absent.showAgain(messageID);
    this.#scheduler.request();
    return () => {
      unwatch();
      this.#hide(messageID);
    };
  }

  /** Shows at once that I have the reaction, or have it no more, and tells the service. */
  async react(messageID: string, reactionID: string, isMine: boolean): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    if (!reactionID) throw new ChatError({ code: -1, message: 'A reaction needs an ID.' });
    // At once, where it is at hand: the next toggle goes by what is shown.
    const found = findReactable(this.#chat, messageID);
    const live = found ?? (await fetchReactable(this.#chat, messageID));
    if (!live) throw noReactable();
    const id = this.#wish(messageID, reactionID, isMine);
    const send = () =>
      isMine
        ? sdk.addMessageReaction(live, reactionID)
        : sdk.removeMessageReaction(live, reactionID);
    try {
      await this.#queues.add(messageID, () => calls.call<unknown>(send));
    } catch (thrown) {
      this.#settle(messageID, reactionID, id, false);
      throw thrown;
    }
    this.#settle(messageID, reactionID, id, true);
  }

  /** Takes my reaction back when I have it, else reacts. What was wished for before counts as done. */
  async toggle(messageID: string, reactionID: string): Promise<void> {
    const { reactions } = this.of(this.slice.read(), messageID);
    const known = reactions.find((reaction) => reaction.reactionID === reactionID);
    await this.react(messageID, reactionID, !known?.reactedByMyself);
  }

  readonly #isUntouched = (messageID: string) => this.#untouched.has(messageID);

  /** As if it had been asked for, and there were none. */
  #show(messageID: string): void {
    const isKnown = this.#untouched.show(messageID) && !this.#failed.has(messageID);
    if (isKnown) this.#asked.add(messageID);
  }

  #hide(messageID: string): void {
    if (this.#viewers.has(messageID) || !this.#untouched.has(messageID)) return;
    this.#untouched.hide(messageID);
    if (!isKept(this.slice.read(), messageID)) this.#asked.delete(messageID);
  }

  /** It may have been shown since before it was sent. */
  #onSent(message: MessageSnapshot): void {
    this.#untouched.note([message]);
    if (!this.#viewers.has(message.ID)) return;
    this.#show(message.ID);
    if (this.#asked.has(message.ID)) this.#absent.delete(message.ID);
  }

  #wish(messageID: string, reactionID: string, isMine: boolean): number {
    this.#wishes += 1;
    const wish = { id: this.#wishes, reactionID, isMine, me: this.#me(), isSeen: false };
    this.#change(messageID, (known) => addWish(known, wish));
    this.#chat.state.publish();
    return wish.id;
  }

  /** With what is known of my profile; the event says the rest. */
  #me(): ReactionUser {
    const { userID } = this.#chat.life;
    const profile = profileOf(this.#chat.feature(profilesFeature).slice.read(), userID);
    return { userID, nick: profile?.nick ?? '', avatar: profile?.avatar ?? '' };
  }

  /** What was refused may have been done all the same, or rest on what is no more so: asks again. */
  #settle(messageID: string, reactionID: string, id: number, isGranted: boolean): void {
    if (!isKept(this.slice.read(), messageID)) return;
    if (isGranted) this.#newer.get(messageID)?.add(reactionID);
    else this.#inDoubt.add(messageID);
    this.#change(messageID, (known) => settleWish(known, id, isGranted));
    this.#chat.state.publish();
    this.#resolveDoubt(messageID);
  }

  #onEvent(data: unknown): void {
    const told = this.#read(data);
    if (!told) return;
    const { messageID, reactions } = told;
    const queries = this.#chat.feature(queriesFeature);
    const newer = this.#newer.get(messageID);
    for (const { reactionID } of reactions) {
      newer?.add(reactionID);
      queries.invalidate('reaction-users', messageID, reactionID);
    }
    const isTold = newer !== undefined || isKept(this.slice.read(), messageID);
    if (isTold || this.#untouched.touch(messageID)) this.#fold(messageID, reactions);
  }

  #fold(messageID: string, told: readonly ReactionSnapshot[]): void {
    const { userID } = this.#chat.life;
    const isDoubtful = isInDoubt(this.of(this.slice.read(), messageID), told, userID);
    if (isDoubtful) this.#inDoubt.add(messageID);
    this.#change(messageID, (known) => setTold(known, told, userID));
    this.#resolveDoubt(messageID);
  }

  /** Asks again, once nothing is under way that would make the answer old. */
  #resolveDoubt(messageID: string): void {
    const { wishes } = this.of(this.slice.read(), messageID);
    if (wishes.length > 0 || this.#newer.has(messageID)) return;
    if (!this.#inDoubt.delete(messageID)) return;
    this.#asked.delete(messageID);
    this.#failed.delete(messageID);
    this.#scheduler.request();
  }

  readonly #scheduler = createFrameScheduler(() => this.#askMissing());

  #askMissing(): void {
    if (!this.#chat.life.isReady) return;
    const isOpen = (messageID: string) =>
      !this.#asked.has(messageID) && !this.#failed.has(messageID);
    const open = this.#absent.worthALook(this.#viewers.keys().filter(isOpen));
    const found = open.flatMap((messageID) => this.#find(messageID) ?? []);
    const foundIDs = new Set(found.map(({ ID }) => ID));
    const absent = open.filter((messageID) => !foundIDs.has(messageID));
    this.#changeAll(absent, (known) =>
      known.status === 'ready' ? known : setAnswer(known, [], NOTHING),
    );
    for (const batch of batchesOf(found, LARGEST_BATCH)) void this.#ask(batch);
  }

  #find(messageID: string): Message | undefined {
    const live = findReactable(this.#chat, messageID);
    if (live) this.#absent.delete(messageID);
    return live;
  }

  async #ask(messageList: Message[]): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    const { signal } = life;
    const question = this.#beginAsking(messageList);
    try {
      const answer = await calls.call(() => sdk.getMessageReactions({ messageList }));
      this.#addAnswer(this.#endAsking(question), answer);
    } catch (thrown) {
      if (!signal.aborted) this.#fail(this.#endAsking(question), toChatError(thrown));
    }
    for (const messageID of question.keys()) this.#resolveDoubt(messageID);
  }

  #beginAsking(messages: readonly Message[]): Question {
    const question = new Map(messages.map((message) => [message.ID, new Set<string>()]));
    for (const [messageID, newer] of question) {
      this.#asked.add(messageID);
      this.#newer.set(messageID, newer);
    }
    return question;
  }

  /** Leaves out what was asked for again since: that answer counts. */
  #endAsking(question: Question): Question {
    const isLast = ([messageID, newer]: [string, ReadonlySet<string>]) =>
      this.#newer.get(messageID) === newer;
    const last = new Map([...question].filter(isLast));
    for (const messageID of last.keys()) this.#newer.delete(messageID);
    return last;
  }

  /** Of a message that is left out, nobody has said anything. */
  #addAnswer(question: Question, answer: unknown): void {
    const list = isRecord(answer) ? answer['resultList'] : undefined;
    if (!Array.isArray(list)) return this.#fail(question, malformedData('list of reactions'));
    const told = list.flatMap((item) => this.#read(item) ?? []);
    const byID = new Map(told.map(({ messageID, reactions }) => [messageID, reactions]));
    this.#changeAll(question.keys(), (known, messageID) =>
      setAnswer(known, byID.get(messageID) ?? [], question.get(messageID) ?? NOTHING),
    );
  }

  /** The next one who shows them asks again. */
  #fail(question: Question, error: ChatError): void {
    for (const messageID of question.keys()) {
      this.#asked.delete(messageID);
      this.#failed.add(messageID);
    }
    this.#changeAll(question.keys(), (known) => failed(known, error));
  }

  #read(data: unknown): ToldReactions | undefined {
    const { problems } = this.#chat;
    const told = readReactions(data, () => problems.malformed('reaction'));
    if (!told) problems.malformed('list of reactions');
    return told;
  }

  #change(messageID: string, change: (known: KnownReactions) => KnownReactions): void {
    this.#changeAll([messageID], change);
  }

  #changeAll(
    messageIDs: Iterable<string>,
    change: (known: KnownReactions, messageID: string) => KnownReactions,
  ): void {
    this.slice.write(changeReactions(this.slice.read(), messageIDs, this.#isUntouched, change));
  }

  readonly #startOver = () => {
    this.#asked.clear();
    this.#failed.clear();
    this.#absent.clear();
    this.#newer.clear();
    // Somebody may have reacted meanwhile; until that is known they are shown without.
    this.#changeAll(this.#untouched.shown, (known) => known);
    this.#untouched.begin();
    this.#chat.feature(queriesFeature).invalidate('reaction-users');
    this.#askMissing();
  };

  readonly #forget = () => {
    this.#asked.clear();
    this.#failed.clear();
    this.#absent.clear();
    this.#newer.clear();
    this.#inDoubt.clear();
    this.#untouched.forget();
    this.#queues.clear();
  };
}

/** The reactions of a store. */
export const reactionsFeature: FeatureDefinition<ReactionsControl> = {
  create: (chat) => new ReactionsControl(chat),
};

function noReactable(): ChatError {
  return new ChatError({ code: 2105, message: 'There is no message here that takes reactions.' });
}
