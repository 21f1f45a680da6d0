import type { Word } from '../words/word.js';
import type { Contact } from './contact.js';

/** So many pages are remembered that there is nothing to do with. */
const MOST_IDLE = 100;
/** Of one person; and so many of their pages hear me. */
export const MOST_PAGES = 4;

/** A page of somebody. */
export interface MeshSpeaker {
  readonly userID: string;
  readonly instance: string;
}

/** The pages that are known in a room, each once. */
export class Contacts<Track, Voice> {
  readonly #create: (page: MeshSpeaker) => Contact<Track, Voice>;
  readonly #contacts = new Map<string, Contact<Track, Voice>>();

  constructor(create: (page: MeshSpeaker) => Contact<Track, Voice>) {
    this.#create = create;
  }

  /** All of them. */
  get all(): readonly Contact<Track, Voice>[] {
    return [...this.#contacts.values()];
  }

  /** A page that is to be heard; without an instance whichever page of the person speaks. */
  sought({ userID, instance }: MeshSpeaker): Contact<Track, Voice> {
    const isAnyPage = instance === '';
    const bound = isAnyPage
      ? this.all.find((contact) => contact.userID === userID && contact.isWanted)
      : undefined;
    const contact = bound ?? this.#of({ userID, instance });
    contact.isAnyPage = isAnyPage;
    return contact;
  }

  /** The page that has said something; only a hello makes it known, or that it speaks and is sought. */
  sender(userID: string, word: Word): Contact<Track, Voice> | undefined {
    const page = { userID, instance: word.from };
    const known = this.#contacts.get(keyOf(page));
    const sought = this.all.find((contact) => contact.userID === userID && isSought(contact));
    // A page that listens to me may have a connection with me, too.
    const speaks = word.type === 'link' ? !known?.hasLink : isOfSpeaker(word);
    if (sought && sought !== known && speaks) return this.#bind(sought, page);
    return known ?? (word.type === 'hello' ? this.#meet(page) : undefined);
  }

  /** Nobody is known any more. */
  clear(): void {
    this.#contacts.clear();
  }

  #of(page: MeshSpeaker): Contact<Track, Voice> {
    const key = keyOf(page);
    const contact = this.#contacts.get(key) ?? this.#create(page);
    this.#contacts.set(key, contact);
    return contact;
  }

  /** Somebody was called without knowing which of their pages speaks: this one answers. */
  #bind(sought: Contact<Track, Voice>, page: MeshSpeaker): Contact<Track, Voice> {
    const contact = this.#of(page);
    sought.isAnyPage = false;
    sought.want(false);
    if (sought.instance === '') this.#contacts.delete(keyOf(sought));
    contact.isAnyPage = true;
    contact.want(true);
    return contact;
  }

  /** In the place of one that has been there longest, when there are too many. */
  #meet(page: MeshSpeaker): Contact<Track, Voice> {
    const idle = [...this.#contacts].filter(([, { isIdle }]) => isIdle);
    const theirs = idle.filter(([, { userID }]) => userID === page.userID);
    const crowd = theirs.length >= MOST_PAGES ? theirs : idle;
    const isCrowded = theirs.length >= MOST_PAGES || idle.length >= MOST_IDLE;
    const [oldest] = isCrowded ? crowd : [];
    if (oldest) this.#contacts.delete(oldest[0]);
    return this.#of(page);
  }
}

/** Whether it is not known which page of theirs speaks, or that one has fallen silent. */
function isSought(contact: Contact<unknown, unknown>): boolean {
  return contact.isWanted && contact.isAnyPage && !contact.isConnected;
}

function isOfSpeaker(word: Word): boolean {
  return word.type === 'full' || (word.type === 'here' && word.isSpeaking);
}

/** What tells pages apart, and which of two is polite. */
export function keyOf({ userID, instance }: MeshSpeaker): string {
  return `${userID}\n${instance}`;
}
