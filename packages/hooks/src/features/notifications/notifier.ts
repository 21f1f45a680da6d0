import { EVENT } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { doNotDisturbFeature } from '../do-not-disturb/index.js';
import { type MessageSnapshot, readRevocation } from '../messages/index.js';
import { describeNews } from './describe-news.js';
import { findTalk } from './find-talk.js';
import { GatheredNews } from './gathered-news.js';
import type { NotificationDevice, NotificationNotice } from './notification-device.js';
import type {
  NotificationNews,
  NotificationsOptions,
  NotificationWords,
} from './notification-options.js';
import { isMention, isWanted, readNews } from './notification-rules.js';
import { noticeBody, noticeIcon, noticeTitle } from './notification-text.js';
import type { NotifiedTalk, NotifiedTalks } from './notified-talk.js';
import { ShownNotifications } from './shown-notifications.js';
import { until } from './until.js';

/** Milliseconds in which messages that come are gathered: many at once are one notification per conversation. */
const GATHERING = 300;
/** Milliseconds: what is not known of a conversation by then is not waited for any more. */
const PATIENCE = 3_000;

/** Notifies one person of what comes, from the first moment until it is stopped. */
export class Notifier {
  readonly #chat: ChatStore;
  readonly #device: NotificationDevice;
  readonly #options: () => NotificationsOptions;
  readonly #gathered: GatheredNews;
  readonly #shown = new ShownNotifications();
  readonly #ends: (() => void)[] = [];
  readonly #stopped = new AbortController();
  readonly #sign: string;
  /** Of several tabs one notifies. */
  #isInCharge = false;
  #takeDownSigns = () => {};

  constructor(chat: ChatStore, device: NotificationDevice, options: () => NotificationsOptions) {
    this.#chat = chat;
    this.#device = device;
    this.#options = options;
    this.#sign = `parlor-notifications ${chat.life.userID}`;
    this.#gathered = new GatheredNews(chat.pace, GATHERING, (conversationID, messages) => {
      this.#notify(conversationID, messages).catch(chat.problems.report);
    });
    this.#ends.push(
      device.tabs.raise(this.#sign, 'alone', () => {
        this.#isInCharge = true;
      }),
      chat.feature(doNotDisturbFeature).watch(),
      chat.events.watch(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#onMessages(data)),
      chat.events.watch(EVENT.MESSAGE_REVOKED, ({ data }) => this.#onRevoked(data)),
      chat.state.subscribe(() => this.#shown.closeRead()),
      device.subscribe(this.look),
    );
    this.look();
  }

  /** What the person looks at may be something else: the other tabs are told, and what they see now is closed. */
  readonly look = (): void => {
    this.#takeDownSigns();
    this.#takeDownSigns = () => {};
    this.#shown.closeSeen(this.#isSeenHere);
    if (!this.#device.isPageVisible()) return;
    const { lookingAt } = this.#options();
    const { tabs } = this.#device;
    const signs = [tabs.raise(this.#seen(), 'shared')];
    if (lookingAt) signs.push(tabs.raise(this.#seen(lookingAt), 'shared'));
    this.#takeDownSigns = () => {
      for (const takeDown of signs) takeDown();
    };
  };

  stop(): void {
    this.#stopped.abort();
    this.#takeDownSigns();
    this.#gathered.drop();
    this.#shown.closeAll();
    for (const end of this.#ends) end();
  }

  /** What is malformed is reported where threads are kept. */
  #onMessages(list: unknown): void {
    if (!Array.isArray(list)) return;
    for (const live of list) {
      const message = readNews(live, this.#chat.life.userID);
      // What comes while it is quiet, or is seen as it comes, is not told later either.
      if (!message || this.#isQuiet() || this.#isSeenHere(message.conversationID)) continue;
      this.#gathered.add(message);
    }
  }

  #onRevoked(list: unknown): void {
    if (!Array.isArray(list)) return;
    for (const item of list) {
      const revoked = readRevocation(item);
      if (!revoked) continue;
      this.#gathered.remove(revoked.conversationID, revoked.ID);
      this.#shown.closeRevoked(revoked.conversationID, revoked.ID);
    }
  }

  async #notify(conversationID: string, gathered: readonly MessageSnapshot[]): Promise<void> {
    if (!this.#isInCharge || this.#isSeenHere(conversationID)) return;
    const talk = await findTalk(this.#chat, conversationID);
    const unwatch = talk.watch();
    try {
      await this.#untilKnown(talk);
      const news = this.#newsOf(conversationID, talk.read(), gathered);
      if (!news || this.#isQuiet() || (await this.#isSeen(conversationID))) return;
      if (!this.#stopped.signal.aborted) this.#show(news, talk);
    } finally {
      unwatch();
    }
  }

  /** Whether it is quiet, and how the conversation is set: it may be the first word that is ever said in it. */
  #untilKnown(talk: NotifiedTalks): Promise<void> {
    const quiet = this.#chat.feature(doNotDisturbFeature);
    const isKnown = () =>
      (talk.read() !== undefined || talk.hasFailed()) && quiet.slice.read().status !== 'loading';
    return until(isKnown, this.#chat, { milliseconds: PATIENCE, signal: this.#stopped.signal });
  }

  #isQuiet(): boolean {
    return this.#chat.feature(doNotDisturbFeature).slice.read().isQuiet;
  }

  #newsOf(
    conversationID: string,
    talk: NotifiedTalk | undefined,
    gathered: readonly MessageSnapshot[],
  ): NotificationNews | undefined {
    const { userID } = this.#chat.life;
    const wanted = gathered.filter((one) => isWanted(talk?.remindType, isMention(one, userID)));
    const message = wanted.at(-1);
    if (!message) return undefined;
    const title = talk?.title ?? (message.nick || message.from);
    const avatar = talk?.avatar ?? message.avatar;
    const count = wanted.length;
    return { conversationID, title, avatar, message, count, isMention: isMention(message, userID) };
  }

  #show(news: NotificationNews, talk: NotifiedTalks): void {
    const { describe = describeNews, sound } = this.#options();
    const words = describe(news);
    if (!words) return;
    const { conversationID, message } = news;
    this.#shown.close(conversationID);
    const notification = this.#device.show(this.#noticeOf(news, words));
    if (!notification) return;
    this.#shown.add(conversationID, { notification, messageID: message.ID, talk });
    if (typeof sound === 'function') sound(news);
    else if (sound) Promise.resolve(sound.play()).catch(() => undefined);
  }

  #noticeOf(news: NotificationNews, words: NotificationWords): NotificationNotice {
    const { conversationID, message } = news;
    return {
      title: noticeTitle(words.title ?? news.title),
      body: noticeBody(words.body),
      icon: noticeIcon(words.icon ?? news.avatar),
      tag: `${this.#sign} ${conversationID}`,
      isSilent: this.#options().sound !== undefined,
      onPress: () => {
        this.#shown.close(conversationID);
        this.#device.focus();
        this.#options().onOpen?.(conversationID, message);
      },
    };
  }

  readonly #isSeenHere = (conversationID: string): boolean => {
    const { when = 'hidden', lookingAt } = this.#options();
    return this.#device.isPageVisible() && (when === 'hidden' || lookingAt === conversationID);
  };

  /** In any tab. */
  async #isSeen(conversationID: string): Promise<boolean> {
    if (this.#isSeenHere(conversationID)) return true;
    const { when = 'hidden' } = this.#options();
    const sign = when === 'hidden' ? this.#seen() : this.#seen(conversationID);
    const isElsewhere = await this.#device.tabs.isUp(sign);
    // The person may have come while the tabs were asked.
    return isElsewhere || this.#isSeenHere(conversationID);
  }

  #seen(conversationID = ''): string {
    return `${this.#sign} sees ${conversationID}`;
  }
}
