import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import type { Slice } from '../../state-store.js';
import { whenAborted } from '../../when-aborted.js';
import {
  janitorFeature,
  type SeatBook,
  type SeatsControl,
  seatsFeature,
  seatsOf,
} from '../seats/index.js';
import type { AudioBridge } from './audio-bridge.js';
import type { AudioCallState } from './audio-call-state.js';
import { AudioLines } from './audio-lines.js';
import { followPage } from './follow-page.js';
import { RelayedLevels } from './relayed-levels.js';
import { initialRoomAudio, type RoomAudioState, withAudio } from './room-audio.store.js';
import { RoomCall } from './room-call.js';
import { type RoomVoices, voicesIn } from './room-voices.js';
import type { VoiceLevels } from './voice-levels.js';

/** A room that somebody here wants to hear. */
interface HeardRoom {
  /** By whom each wants it heard; the first one counts. */
  readonly attendees: Set<{ readonly bridge: AudioBridge }>;
  /** Ends looking at its seats. */
  unwatch: () => void;
  /** Its seats when the page was closed: nobody knows how long ago that was. */
  old: SeatBook | undefined;
  call: RoomCall | undefined;
  /** Ends the call, and nothing else. */
  leave: () => void;
}

/** Is in the voices of the rooms that are heard here, and speaks in them, as their seats say. */
export class RoomAudioControl {
  readonly slice: Slice<RoomAudioState>;
  readonly #chat: ChatStore;
  readonly #rooms = new Map<string, HeardRoom>();
  readonly #levels = new Map<string, RelayedLevels>();
  readonly #allLevels: RelayedLevels;
  #parts: { readonly seats: SeatsControl; readonly lines: AudioLines } | undefined;
  /** Whether the page is closed, or kept by the browser in case somebody comes back to it. */
  #isPageHidden = false;
  #forgetPage: (() => void) | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#allLevels = new RelayedLevels(chat.problems.report);
    this.slice = chat.state.slice('room-audio', initialRoomAudio);
  }

  /** How loud people speak in whatever rooms are heard here. */
  get levels(): VoiceLevels {
    return this.#allLevels;
  }

  /** How loud people speak in a room; the same object for good. */
  levelsOf(groupID: string): VoiceLevels {
    return this.#levelsOf(groupID);
  }

  /** Someone wants to hear a room; returns what ends that. It begins as soon as the seats are told and open. */
  attend(groupID: string, bridge: AudioBridge): () => void {
    const room = this.#rooms.get(groupID) ?? this.#add(groupID);
    const attendee = { bridge };
    room.attendees.add(attendee);
    if (room.call) this.#look(groupID);
    return () => {
      room.attendees.delete(attendee);
      // StrictMode, a changed key, and a room that becomes a small bar unmount and mount again within one commit.
      queueMicrotask(() => this.#look(groupID));
    };
  }

  /** Something was pressed: what has failed is tried again. */
  retry(groupID: string): void {
    this.#do(groupID, (call) => call.retry());
  }

  /** Another microphone. */
  chooseMicrophone(groupID: string, deviceID: string): void {
    this.#do(groupID, (call) => call.chooseMicrophone(deviceID));
  }

  /** Another way out. */
  chooseOutput(groupID: string, deviceID: string): void {
    this.#do(groupID, (call) => call.chooseOutput(deviceID));
  }

  #do(groupID: string, deed: (call: RoomCall) => void): void {
    const call = this.#rooms.get(groupID)?.call;
    if (call) deed(call);
    this.#chat.state.publish();
  }

  #add(groupID: string): HeardRoom {
    const room: HeardRoom = {
      attendees: new Set(),
      unwatch: this.#wire().seats.watch(groupID),
      old: undefined,
      call: undefined,
      leave: () => undefined,
    };
    this.#rooms.set(groupID, room);
    this.#forgetPage ??= followPage({ onHide: this.#onHide, onShow: this.#onShow });
    return room;
  }

  #remove(groupID: string, room: HeardRoom): void {
    room.unwatch();
    this.#rooms.delete(groupID);
    if (this.#rooms.size > 0) return;
    this.#forgetPage?.();
    this.#forgetPage = undefined;
    this.#isPageHidden = false;
  }

  /** Of who hears nothing, nothing is asked. */
  #wire() {
    if (this.#parts) return this.#parts;
    const seats = this.#chat.feature(seatsFeature);
    // It is the janitor that knows who may not speak in the group.
    this.#chat.feature(janitorFeature);
    this.#parts = { seats, lines: new AudioLines(this.#chat) };
    seats.observe({ onSeats: (groupID) => this.#look(groupID), onUnwatched: () => undefined });
    return this.#parts;
  }

  /** Seats, the login or who wants to hear may have become other. */
  #look(groupID: string): void {
    const room = this.#rooms.get(groupID);
    if (!room) return;
    const [first] = room.attendees;
    const voices = first && this.#voices(groupID, room);
    if (room.call && (!voices || room.call.bridge !== first?.bridge)) room.leave();
    if (first && voices) this.#enter(groupID, room, first.bridge).follow(voices);
    if (!first) this.#remove(groupID, room);
  }

  #voices(groupID: string, { call, old }: HeardRoom): RoomVoices | undefined {
    const { life } = this.#chat;
    if (!life.isReady || this.#isPageHidden) return undefined;
    const { seats } = this.#wire();
    const view = seatsOf(seats.slice.read(), groupID);
    const book = seats.book(groupID);
    // Seats that are old, or could not be had again, say nothing for sure: nobody begins by them, and nobody ends.
    if (!call && (view.error || book === old)) return undefined;
    const voices = voicesIn(view, book);
    if (!voices || !seats.isGettingUp(groupID)) return voices;
    return { ...voices, isMuted: undefined };
  }

  #enter(groupID: string, room: HeardRoom, bridge: AudioBridge): RoomCall {
    if (room.call) return room.call;
    const { life, problems } = this.#chat;
    const { seats, lines } = this.#wire();
    const levels = this.#levelsOf(groupID);
    const line = lines.open(groupID);
    const call = new RoomCall({
      bridge,
      access: { ...seats.viewer, groupID, line, report: problems.report },
      onState: (state) => this.#show(groupID, state),
      onLevels: (heard) => levels.follow(heard ? [heard] : []),
    });
    const forget = whenAborted(life.signal, () => this.#look(groupID));
    room.call = call;
    room.leave = () => {
      room.call = undefined;
      forget();
      call.leave();
      lines.close(groupID, line);
      this.#show(groupID, undefined);
      this.#followAll();
    };
    this.#followAll();
    return call;
  }

  #show(groupID: string, state: AudioCallState | undefined): void {
    this.slice.write(withAudio(this.slice.read(), groupID, state));
  }

  #levelsOf(groupID: string): RelayedLevels {
    const known = this.#levels.get(groupID);
    if (known) return known;
    const levels = new RelayedLevels(this.#chat.problems.report);
    this.#levels.set(groupID, levels);
    return levels;
  }

  #followAll(): void {
    const heard = [...this.#rooms].filter(([, { call }]) => call);
    this.#allLevels.follow(heard.map(([groupID]) => this.#levelsOf(groupID)));
  }

  readonly #onHide = () => {
    this.#isPageHidden = true;
    const { seats } = this.#wire();
    for (const [groupID, room] of this.#rooms) {
      room.old = seats.book(groupID);
      this.#look(groupID);
      room.unwatch();
      room.unwatch = () => undefined;
    }
  };

  /** Seats may have changed long ago: they are asked for again, and tell when they are had. */
  readonly #onShow = () => {
    if (!this.#isPageHidden) return;
    this.#isPageHidden = false;
    const { seats } = this.#wire();
    for (const [groupID, room] of this.#rooms) {
      room.unwatch();
      room.unwatch = seats.watch(groupID);
    }
  };
}

/** The voices of the rooms of a store. */
export const roomAudioFeature: FeatureDefinition<RoomAudioControl> = {
  create: (chat) => new RoomAudioControl(chat),
};
