import { EVENT, SYSTEM_CONVERSATION_ID, toChatError } from '@parlor/sdk';
import { type CallPace, createCallPace } from '../../call-pace.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { failed } from '../../load-status.js';
import type { Slice } from '../../state-store.js';
import { createTurns, type Turns } from '../../turns.js';
import { createViewerCount } from '../../viewer-count.js';
import { messagesFeature, threadOf } from '../messages/index.js';
import { stateOf, withList } from './answers.js';
import {
  type GroupApplicationsState,
  initialApplications,
  withChanges,
} from './group-applications.store.js';
import { mayChangeApplications } from './news.js';
import { type Question, questionOf, questionsOf } from './question.js';
import { readGroupApplications } from './read-group-applications.js';
import { readNotice } from './read-notices.js';

/** What comes within a second is asked for together: a list is two questions at least, and the SDK asks 15 a second. */
const LIMIT = { calls: 7, milliseconds: 1_000, gap: 1_000 };

/** Keeps what waits in the groups that I run, while someone looks at it, and what became of it. */
export class GroupApplicationsControl {
  readonly slice: Slice<GroupApplicationsState>;
  /** What is asked of one thing is asked in turn, by the names of questions. */
  readonly turns: Turns;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  readonly #pace: CallPace;
  /** Asked for in this login, and nothing has come since that may have changed it. */
  #isFresh = false;
  #asked = 0;
  /** Which of what was asked was answered last: an older answer is of no use. */
  #answered = 0;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('group-applications', initialApplications);
    this.turns = createTurns(chat.life);
    this.#pace = createCallPace(chat.pace, LIMIT, () => this.#loadWhenNeeded());
    chat.life.listen({ ready: this.#startOver, reconnect: this.#startOver, reset: this.#forget });
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => {
      const { userID } = chat.life;
      if (mayChangeApplications(data, { userID, told: this.slice.read().told })) this.renew();
    });
  }

  /** Someone looks at it; returns what ends that. */
  watch(): () => void {
    const unwatch = this.#viewers.add('');
    this.#loadWhenNeeded();
    return unwatch;
  }

  /** What there is may be another by now: it is asked for soon, if someone looks at it. */
  renew(): void {
    this.#isFresh = false;
    if (this.#viewers.keys().length > 0) this.#pace.request();
  }

  /** Asks for all. A failure is kept in the state. Before ready there is nothing to ask. */
  readonly refetch = async (): Promise<void> => {
    const { calls, life, problems, sdk, state } = this.#chat;
    if (!life.isReady) return;
    const { signal } = life;
    this.#isFresh = true;
    this.#asked += 1;
    const mine = this.#asked;
    const before = this.#openQuestions();
    try {
      const answer = await calls.call(() => sdk.getGroupApplicationList());
      if (mine < this.#answered) return;
      const told = readGroupApplications(answer, this.slice.read().told, problems);
      this.#answered = mine;
      const answers = withList(this.slice.read().answers, before, told.map(questionOf));
      this.change({ told, answers, status: 'ready', error: null });
    } catch (thrown) {
      if (!signal.aborted) this.slice.write(failed(this.slice.read(), toChatError(thrown)));
    }
    state.publish();
  };

  /** Changes the state, and what is shown with it. */
  change(changes: Partial<Omit<GroupApplicationsState, 'shown'>>): void {
    this.slice.write(withChanges(this.slice.read(), changes));
  }

  /** What notices ask of those who run a group, and nobody has answered that I know of. */
  #openQuestions(): readonly Question[] {
    const { slice } = this.#chat.feature(messagesFeature);
    const { answers } = this.slice.read();
    const thread = threadOf(slice.read(), SYSTEM_CONVERSATION_ID);
    return thread.all.flatMap((message) => {
      const notice = readNotice(message);
      if (notice?.operationType !== 1 && notice?.operationType !== 23) return [];
      return questionsOf(notice).filter((question) => stateOf(answers, question) === 'open');
    });
  }

  #loadWhenNeeded(): void {
    if (this.#viewers.keys().length > 0 && !this.#isFresh) void this.refetch();
  }

  readonly #startOver = () => {
    this.#isFresh = false;
    this.#loadWhenNeeded();
  };

  readonly #forget = () => {
    this.#isFresh = false;
    this.turns.clear();
  };
}

/** What waits in the groups of a store. */
export const groupApplicationsFeature: FeatureDefinition<GroupApplicationsControl> = {
  create: (chat) => new GroupApplicationsControl(chat),
};
