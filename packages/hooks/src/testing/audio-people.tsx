import { type EngineSeed, SimulatedClock } from '@parlor/engine';
import { type ChatError, type ChatSDK, toChatError } from '@parlor/sdk';
import { act, type RenderHookResult, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, onTestFinished } from 'vitest';
// The engine's own world: pages on one engine, each with a line that can be cut alone.
import { createWorld } from '../../../engine/src/testing/create-world.js';
import { ChatContext } from '../chat-context.js';
import { type ChatStore, createChatStore } from '../chat-store.js';
import { type AudioBridge, useRoomAudio } from '../features/room-audio/index.js';
import { useSeats } from '../features/seats/index.js';
import { sessionFeature } from '../features/session/index.js';
import { begin } from './begin.js';
import { clockPace } from './clock-pace.js';
import { ScriptedAudio, type ScriptedCall } from './scripted-audio.js';

/** Everybody's room, one of a type that tells who leaves, and Ann's live room. */
export const ROOM = 'room';
export const CLUB = 'club';
export const SHOW = 'show';

const PEOPLE = ['ann', 'ben', 'cat', 'dan'];

const SEED: EngineSeed = {
  users: [...PEOPLE, 'eve'].map((userID) => ({ userID, nick: `${userID}!` })),
  groups: [
    { groupID: ROOM, name: 'Room', type: 'ChatRoom', members: PEOPLE },
    { groupID: CLUB, name: 'Club', type: 'Public', members: PEOPLE },
    { groupID: SHOW, name: 'Show', type: 'AVChatRoom', members: ['ann'] },
  ],
};

/** So often is looked, and so many milliseconds go by between two looks, until something has to be so. */
const LOOKS = 250;
const STEP = 20;
/** Milliseconds: less than the SDK waits for an answer. */
const LEAP = 4_000;

/** How somebody's page is to be. */
export interface AudioPageOptions {
  /** Puts something in the place of the client's methods. */
  readonly change?: (client: ChatSDK) => Partial<ChatSDK>;
  /** In the place of the page's own {@link ScriptedAudio}. */
  readonly bridge?: AudioBridge;
  /** The room; it is joined when it is the live one. */
  readonly groupID?: string;
}

/** An engine whose time stands still, and people with pages on which a room is heard. */
export async function createAudioPeople() {
  const clock = new SimulatedClock();
  const world = await createWorld([], { clock, maxInstancesPerUser: 9, seed: SEED });
  const pages: AudioPage[] = [];
  let closing: Promise<void> | undefined;
  /** A property has many worlds in one test. */
  const close = () => {
    closing ??= closeAll(pages).then(() => world.close());
    return closing;
  };
  onTestFinished(close);
  const pass = async (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= LEAP) {
      await act(() => clock.advance(Math.min(left, LEAP)));
    }
    act(() => {
      for (const { chat } of pages) chat.state.publish();
    });
  };
  const people = {
    ...{ clock, pass, close, engine: world.engine },
    /** Somebody who is logged in on a plain client. */
    join: (userID: string) => world.join(userID),
    /** A page of somebody's, ready, in the room, and hearing it if it is open. */
    async page(userID: string, options: AudioPageOptions = {}): Promise<AudioPage> {
      const line = world.otherPage();
      const client = line.createClient();
      const page = new AudioPage(userID, client, clock, options);
      page.setNetwork = (state) => line.network().set({ isOnline: state === 'online' });
      page.sign = () => line.signUserSig(userID);
      pages.push(page);
      await page.logIn();
      if (page.groupID === SHOW) await act(() => client.joinGroup({ groupID: SHOW }));
      await people.sees(() => expect(page.current.seats.status).not.toBe('loading'));
      return page;
    },
    /** Lets time go on until all is answered: 0, or the code that it failed with. */
    async outcomes(...works: readonly (() => Promise<unknown>)[]): Promise<number[]> {
      let isOver = false;
      const codes = begin(() => Promise.all(works.map((work) => work().then(() => 0, codeOf))));
      void codes.then(() => {
        isOver = true;
      });
      while (!isOver) await pass(STEP);
      return codes;
    },
    /** Lets a little time go on until it is so. */
    async sees(check: () => void): Promise<void> {
      for (let look = 0; look < LOOKS; look += 1) {
        await pass(STEP);
        await act(() => new Promise((resolve) => setImmediate(resolve)));
        if (isSo(check)) return;
      }
      check();
    },
    /** Ann's room of four seats; all pages there are hear it. */
    async open(ann: AudioPage, mode: 'free' | 'apply' = 'free'): Promise<void> {
      expect(await people.outcomes(() => ann.current.seats.open({ count: 4, mode }))).toEqual([0]);
      const heard = pages.filter(({ groupID }) => groupID === ann.groupID);
      await people.sees(() => {
        for (const page of heard) expect(page.current.heard.status).not.toBe('off');
      });
    },
  };
  return people;
}

/** People with pages on which a room is heard. */
export type AudioPeople = Awaited<ReturnType<typeof createAudioPeople>>;

interface BridgeProps {
  readonly bridge: AudioBridge | undefined;
}

/** A page of somebody's, and what it shows. */
export class AudioPage {
  readonly userID: string;
  readonly groupID: string;
  readonly chat: ChatStore;
  readonly client: ChatSDK;
  readonly audio = new ScriptedAudio();
  /** What was reported. */
  readonly problems: ChatError[] = [];
  setNetwork: (state: 'online' | 'offline') => void = () => undefined;
  sign: () => string = () => '';
  readonly #view: RenderHookResult<ReturnType<typeof useAll>, BridgeProps>;

  constructor(
    userID: string,
    client: ChatSDK,
    clock: SimulatedClock,
    { change = () => ({}), bridge = this.audio, groupID = ROOM }: AudioPageOptions,
  ) {
    this.userID = userID;
    this.groupID = groupID;
    this.client = client;
    this.chat = createChatStore({ ...client, ...change(client) }, clockPace(clock));
    this.chat.problems.listen((problem) => this.problems.push(problem));
    const initialProps: BridgeProps = { bridge };
    const options = { wrapper: this.wrapper, initialProps };
    this.#view = renderHook((props: BridgeProps) => useAll(groupID, props.bridge), options);
  }

  get current() {
    return this.#view.result.current;
  }

  get seats() {
    return this.current.seats;
  }

  /** The call that was begun last. */
  get call(): ScriptedCall {
    return this.audio.call;
  }

  /** What was asked of it since it was asked for that last. */
  get deeds(): readonly string[] {
    return this.call.deeds.splice(0);
  }

  /** By another bridge from now on. */
  setBridge(bridge: AudioBridge | undefined): void {
    this.#view.rerender({ bridge });
  }

  async logIn(): Promise<void> {
    const session = this.chat.feature(sessionFeature);
    act(() => session.connect({ userID: this.userID, userSig: this.sign() }));
    await waitFor(() => expect(session.slice.read().state.status).toBe('ready'));
  }

  /** The page is closed as far as this room goes. */
  leave(): void {
    this.#view.unmount();
  }

  readonly wrapper = ({ children }: { children: ReactNode }) => (
    <ChatContext.Provider value={{ chat: this.chat, queryClient: undefined }}>
      {children}
    </ChatContext.Provider>
  );
}

function useAll(groupID: string, bridge: AudioBridge | undefined) {
  return { seats: useSeats(groupID), heard: useRoomAudio(groupID, bridge) };
}

async function closeAll(pages: readonly AudioPage[]): Promise<void> {
  for (const page of pages) {
    page.leave();
    act(() => page.chat.feature(sessionFeature).disconnect());
  }
}

function isSo(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

function codeOf(thrown: unknown): number {
  return toChatError(thrown).code;
}
