import type { AudioConnection } from '../../features/room-audio/audio-call-state.js';
import type { Standing } from './acquaintance.js';
import { connectionOf } from './connection-of.js';
import type { Contact } from './contact.js';
import type { Contacts } from './contacts.js';

/** How it stands with hearing those who are to be heard. */
export class Hearing<Track, Voice> {
  readonly #contacts: Contacts<Track, Voice>;

  constructor(contacts: Contacts<Track, Voice>) {
    this.#contacts = contacts;
  }

  /** How it stands with hearing all. */
  get connection(): AudioConnection {
    return connectionOf(this.#contacts.all.map(({ wish }) => wish.standing));
  }

  /** Whether a speaker cannot be connected with me, too. */
  get isFull(): boolean {
    return this.#contacts.all.some(({ wish }) => wish.isFull);
  }

  /** Whether somebody cannot be connected, whatever was tried. */
  get isGivenUp(): boolean {
    return this.#contacts.all.some(({ wish }) => wish.standing === 'failed');
  }

  /** Whether somebody is waited for, so that time alone may change something. */
  get isOpen(): boolean {
    return this.#contacts.all.some(
      ({ isWanted, isConnected, wish }) => isWanted && !isConnected && !wish.isAbsent,
    );
  }

  /** How it stands with each who is to be heard. */
  get standings(): ReadonlyMap<string, Standing> {
    const wanted = this.#contacts.all.filter(({ isWanted }) => isWanted);
    return new Map(wanted.map(({ userID, wish }) => [userID, wish.standing]));
  }

  /** Those who were heard and are gone. */
  get absentUserIDs(): readonly string[] {
    return this.#userIDs(({ wish }) => wish.isAbsent);
  }

  /** Those who have said that nothing of them is to be heard just now. */
  get silentUserIDs(): ReadonlySet<string> {
    return new Set(this.#userIDs(({ isSilent }) => isSilent));
  }

  /** What is to be heard, by userID. */
  get voices(): ReadonlyMap<string, Voice> {
    const heard = this.#contacts.all.flatMap(({ userID, wish }) =>
      wish.voice === undefined ? [] : [[userID, wish.voice] as const],
    );
    return new Map(heard);
  }

  #userIDs(are: (contact: Contact<Track, Voice>) => boolean): readonly string[] {
    return this.#contacts.all.filter(are).map(({ userID }) => userID);
  }
}
