import { type ChatSDK, EVENT, type Message, TYPES, toChatError } from '@parlor/sdk';
import type { Chance } from '../../../packages/engine/src/seed/chance.js';
import { text } from '../../../packages/engine/src/testing/small-talk.js';
import type { Deed, Ledger, Register, Tally } from './ledger.js';
import { COUNTER, CROWD, groupsOf, ownGroupOf, pairOf, registersOf, tallyOf } from './places.js';

/** Codes from here on are the service's: it has changed nothing. Below, a client speaks for itself, and does not know. */
const FIRST_OF_SERVICE = 10_000;

/** A client does not even ask. */
const TOO_OFTEN = 2996;

/** How many messages somebody says to the crowd without waiting for an answer. */
const BURST = 3;

/** Who somebody is, and what they go by. */
export interface WriterOptions {
  readonly chat: ChatSDK;
  readonly userID: string;
  /** To whom they write. */
  readonly friend: string;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

/** Somebody who writes all the time, whatever happens to the server. */
export class Writer {
  /** The IDs of messages that were told to them more than once. */
  readonly heardTwice: string[] = [];
  readonly #options: WriterOptions;
  readonly #registers: readonly Register[];
  readonly #tally: Tally;
  readonly #heard = new Set<string>();
  #said = 0;
  #made = 0;
  #isOver = false;

  constructor(options: WriterOptions) {
    this.#options = options;
    const { chat, userID, ledger } = options;
    // That calls fail while the server is away is no news.
    chat.setLogLevel(4);
    this.#registers = registersOf(userID).map((name) => ledger.register(name));
    this.#tally = ledger.tally(tallyOf(userID));
    chat.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
      for (const { ID } of data) this.#hear(ID);
    });
  }

  /** Writes until {@link Writer.stop}; resolves when all of it was answered, one way or the other. */
  async run(): Promise<void> {
    await Promise.all([this.#writeToFriend(), this.#writeToCrowd()]);
  }

  stop(): void {
    this.#isOver = true;
  }

  #hear(ID: string): void {
    if (this.#heard.has(ID)) this.heardTwice.push(ID);
    this.#heard.add(ID);
  }

  /** One after the other, and something else now and then. */
  async #writeToFriend(): Promise<void> {
    const { userID, friend, chance } = this.#options;
    while (!this.#isOver) {
      await nextTurn();
      const what = chance.next();
      if (what < 0.2) await this.#overwrite(chance.oneOf(this.#registers));
      else if (what < 0.4) await this.#countUp();
      else if (what < 0.45) await this.#makeGroup();
      else await this.#say(pairOf(userID, friend), friend, 'C2C');
    }
  }

  /** Several at once. */
  async #writeToCrowd(): Promise<void> {
    while (!this.#isOver) {
      await nextTurn();
      const burst = Array.from({ length: BURST }, () => this.#say(CROWD, CROWD, 'GROUP'));
      await Promise.all(burst);
    }
  }

  async #say(place: string, to: string, type: 'C2C' | 'GROUP'): Promise<void> {
    const { chat, userID, ledger, chance } = this.#options;
    this.#said += 1;
    const words = `${userID} ${this.#said}`;
    const message = text(chat, to, words, type);
    const deed = ledger.begin(place, words);
    await this.#settle(deed, () => chat.sendMessage(message));
    // Some give up, others insist.
    while (deed.outcome === 'unknown' && !this.#isOver && chance.isLucky(0.5)) {
      await this.#settle(deed, () => chat.resendMessage(message));
    }
  }

  async #settle(deed: Deed, send: () => Promise<{ data: { message: Message } }>): Promise<void> {
    const { ledger } = this.#options;
    try {
      const { data } = await send();
      const { conversationType, sequence } = data.message;
      ledger.end(deed, 'acknowledged', conversationType === 'GROUP' ? sequence : 0);
    } catch (error) {
      ledger.end(deed, isRefusal(error) ? 'refused' : 'unknown');
    }
  }

  /** A group whose ID is the server's to choose: it cannot see by that whether it has made it already. */
  async #makeGroup(): Promise<void> {
    const { chat, userID, ledger } = this.#options;
    const place = groupsOf(userID);
    this.#made += 1;
    const name = `${place}: ${this.#made}`;
    const deed = ledger.begin(place, name);
    try {
      await chat.createGroup({ name, type: TYPES.GRP_WORK });
      ledger.end(deed, 'acknowledged');
    } catch (error) {
      ledger.end(deed, isServiceRefusal(error) ? 'refused' : 'unknown');
    }
  }

  async #countUp(): Promise<void> {
    const { chat, userID } = this.#options;
    const groupID = ownGroupOf(userID);
    try {
      const { data } = await chat.increaseGroupCounter({ groupID, key: COUNTER, value: 1 });
      this.#tally.counted(data.counters[COUNTER] ?? 0);
    } catch (error) {
      if (!isRefusal(error)) this.#tally.isUnknown();
    }
  }

  async #overwrite(register: Register): Promise<void> {
    register.tried += 1;
    const number = register.tried;
    try {
      await this.#write(register.name, String(number));
      register.acknowledged = number;
    } catch {
      // It may be there or not: what was acknowledged before must not be older.
    }
  }

  async #write(name: string, value: string): Promise<void> {
    const { chat, userID, friend } = this.#options;
    const [attribute, signature] = registersOf(userID);
    if (name === signature) await chat.updateMyProfile({ selfSignature: value });
    else if (name === attribute) {
      const groupAttributes = { value };
      await chat.setGroupAttributes({ groupID: ownGroupOf(userID), groupAttributes });
    } else {
      const conversationIDList = [`C2C${friend}`];
      const request = { conversationIDList, customData: value };
      const { data } = await chat.setConversationCustomData(request);
      // It resolves also where there is no such conversation yet.
      if (data.failureConversationIDList.length > 0) throw new Error('It was not written.');
    }
  }
}

/** A client may refuse at once whatever is asked of it: others have to get on. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Whether the service itself has said no, or was not asked. */
function isRefusal(error: unknown): boolean {
  return isServiceRefusal(error) || toChatError(error).is(TOO_OFTEN);
}

/**
 * Whether the service itself has said no. After that alone there is no new group: a client asks the service for one, and then, as the
 * SDK does, what it is; that question it may not ask too often (2996).
 */
function isServiceRefusal(error: unknown): boolean {
  return toChatError(error).code >= FIRST_OF_SERVICE;
}
