import { EVENT, narrowChatSDK, TYPES } from '@parlor/sdk';
import { createChatStore } from '../chat-store.js';
import { SeatJanitor } from '../features/seats/janitor/seat-janitor.js';
import { readBook } from '../features/seats/protocol/read-book.js';
import { seatActions } from '../features/seats/seat-actions.js';
import { seatsOf } from '../features/seats/seats.store.js';
import { SeatsControl } from '../features/seats/seats-control.js';
import { sessionFeature } from '../features/session/index.js';
import { AttributeWorld } from './attribute-world.js';
import { STAGE, seating } from './seat-people.js';
import { Simulation } from './simulation.js';
import { makeHostile } from './world.js';

/** A group on a simulated service that also tells who is there, and who has left. */
export class JanitorWorld {
  readonly simulation = new Simulation();
  readonly world: AttributeWorld;
  readonly #random: () => number;
  readonly #latency: () => number;
  readonly #pages = new Set<Page>();
  readonly #members = new Set<string>();
  /** Who had a seat when it was looked last, and how often each has lost one. */
  #seated: ReadonlySet<string> = new Set();
  readonly lost: { readonly userID: string; readonly at: number }[] = [];

  constructor(policy: 'strict' | 'perKey', random: () => number) {
    this.#random = random;
    // Mostly fast, now and then slow.
    this.#latency = () => Math.floor(random() ** 4 * 400);
    this.world = new AttributeWorld(this.simulation, policy, this.#latency);
    this.world.onWritten = () => this.#count();
  }

  /** Somebody opens a page and looks at the seats. */
  enter(userID: string) {
    const { simulation } = this;
    this.#members.add(userID);
    const client = this.world.client(userID, STAGE);
    const page: Page = {
      ...{ userID, isOnline: true },
      tell: (name, data) => emit(name, { name, data }),
    };
    const { sdk, emit } = makeHostile(narrowChatSDK({ ...client.sdk, ...this.#methods(page) }));
    const after = (milliseconds: number, callback: () => void) =>
      simulation.after(milliseconds, callback);
    const pace = { random: this.#random, after, now: () => simulation.now };
    const chat = createChatStore(sdk, pace);
    const errors: number[] = [];
    chat.problems.listen(({ code }) => errors.push(code));
    const control = new SeatsControl(chat, pace);
    const janitor = new SeatJanitor(chat, control, pace);
    this.#pages.add(page);
    chat.feature(sessionFeature).connect(undefined);
    const unwatch = control.watch(STAGE);
    const actions = seatActions((operation) => control.perform(STAGE, operation));
    this.#status(userID);
    return {
      ...{ ...actions, userID, control, janitor, errors },
      seats: () => seating(seatsOf(control.slice.read(), STAGE)),
      setOnline: (isOnline: boolean) => {
        if (page.isOnline === isOnline) return;
        page.isOnline = isOnline;
        client.setOnline(isOnline);
        this.#status(userID);
      },
      /** Leaves the group; the page goes on knowing nothing of it. */
      quit: () => {
        unwatch();
        this.#pages.delete(page);
        this.#members.delete(userID);
        client.setOnline(false);
        this.#tip(userID);
      },
      /** The page is closed. */
      close: () => {
        unwatch();
        chat.feature(sessionFeature).disconnect();
        this.#pages.delete(page);
        client.setOnline(false);
        this.#status(userID);
      },
    };
  }

  /** Who sits, as the service has it. */
  truth(): readonly string[] {
    const { book } = readBook(this.world.service.values(), () => this.world.now());
    return book.seats.map(({ userID }) => userID || '.');
  }

  #count(): void {
    const seated = new Set(this.truth().filter((userID) => userID !== '.'));
    for (const userID of this.#seated) {
      if (!seated.has(userID)) this.lost.push({ userID, at: this.simulation.now });
    }
    this.#seated = seated;
  }

  #statusOf(userID: string) {
    const isThere = [...this.#pages].some((page) => page.userID === userID && page.isOnline);
    const statusType = isThere ? TYPES.USER_STATUS_ONLINE : TYPES.USER_STATUS_OFFLINE;
    return { userID, statusType, customStatus: '' };
  }

  #status(userID: string): void {
    this.#tellAll(EVENT.USER_STATUS_UPDATED, () => [this.#statusOf(userID)]);
  }

  #tip(userID: string): void {
    const payload = {
      operationType: TYPES.GRP_TIP_MBR_QUIT,
      ...{ operatorID: userID, userIDList: [userID], groupProfile: { groupID: STAGE } },
    };
    const time = this.world.now();
    const tip = {
      type: TYPES.MSG_GRP_TIP,
      conversationID: `GROUP${STAGE}`,
      to: STAGE,
      time,
      payload,
    };
    this.#tellAll(EVENT.MESSAGE_RECEIVED, () => [tip]);
  }

  /** Whoever has no line then does not hear it. */
  #tellAll(name: string, data: () => unknown, isMeant: (page: Page) => boolean = () => true): void {
    for (const page of [...this.#pages].filter(isMeant)) {
      const tell = () => {
        if (page.isOnline && this.#pages.has(page)) page.tell(name, data());
      };
      this.simulation.after(this.#latency(), tell);
    }
  }

  /** Only what is looked at is in the answers. */
  #methods(page: Page) {
    const { userID } = page;
    const answer = (data: () => unknown) =>
      new Promise((resolve) => {
        this.simulation.after(this.#latency(), () => resolve({ code: 0, data: data() }));
      });
    const ask = (options: { userIDList: string[] }) =>
      answer(() => ({
        successUserList: options.userIDList.map((one) => this.#statusOf(one)),
        failureUserList: [],
      }));
    const group = { groupID: STAGE, type: 'Public', name: '', ownerID: 'p0', selfInfo: { userID } };
    const members = () => [...this.#members].map((one) => ({ userID: one, muteUntil: 0 }));
    return {
      getUserStatus: ask,
      subscribeUserStatus: () => answer(() => ({ failureUserList: [] })),
      unsubscribeUserStatus: () => answer(() => ({ failureUserList: [] })),
      getGroupProfile: () => answer(() => ({ group })),
      getGroupMemberList: () => answer(() => ({ memberList: members(), offset: 0 })),
      createCustomMessage: ({ to, payload }: { to: string; payload: unknown }) => ({
        ...{ type: TYPES.MSG_CUSTOM, from: userID, to, payload },
      }),
      sendMessage: (message: unknown) => {
        const isMine = (other: Page) => other.userID === userID && other !== page;
        this.#tellAll(EVENT.MESSAGE_RECEIVED, () => [message], isMine);
        return answer(() => ({ message }));
      },
    };
  }
}

/** A page that hears what happens while it has a line. */
interface Page {
  readonly userID: string;
  isOnline: boolean;
  tell(name: string, data: unknown): void;
}
