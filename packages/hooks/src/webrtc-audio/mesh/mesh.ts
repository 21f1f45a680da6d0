import type { AudioLine } from '../../features/room-audio/audio-line.js';
import type { Pace } from '../../pace.js';
import type { OpenPeer, PeerStats } from '../links/peer-port.js';
import { Admission } from './admission.js';
import { Contact } from './contact.js';
import { Contacts, keyOf, type MeshSpeaker, MOST_PAGES } from './contacts.js';
import { FaultReports } from './fault-reports.js';
import { Hearing } from './hearing.js';
import { MeshLine } from './mesh-line.js';

/** Milliseconds after which it is looked whether time alone has changed something. */
const LOOK = 1000;

/** What it works with. */
export interface MeshParts<Track, Voice> {
  readonly pace: Pace;
  readonly line: AudioLine;
  readonly userID: string;
  readonly instance: string;
  /** Grows each time this page comes into a room. */
  readonly life: number;
  readonly maxPeers: number;
  readonly open: OpenPeer<Track, Voice>;
  /** Whether connections can be made already; `update` is called when they can. */
  canConnect(): boolean;
  /** Something that it tells is another one. */
  onChange(): void;
  report(thrown: unknown): void;
}

/** Who is connected with whom: I with those who speak, and, when I speak, those who listen with me. */
export class Mesh<Track, Voice> {
  /** How it stands with hearing those who are to be heard. */
  readonly hearing: Hearing<Track, Voice>;
  readonly #parts: MeshParts<Track, Voice>;
  readonly #contacts: Contacts<Track, Voice>;
  readonly #line: MeshLine;
  readonly #admission: Admission<Track, Voice>;
  readonly #faults: FaultReports;
  #stopLook: (() => void) | undefined;
  #isSpeaking = false;
  #track: Track | null = null;
  #isOver = false;

  constructor(parts: MeshParts<Track, Voice>) {
    this.#parts = parts;
    this.#contacts = new Contacts((page) => this.#createContact(page));
    this.hearing = new Hearing(this.#contacts);
    this.#faults = new FaultReports(parts.report);
    this.#admission = new Admission({ ...parts, listeners: () => this.#listeners() });
    this.#line = new MeshLine({
      ...parts,
      faults: this.#faults,
      isSpeaking: () => this.#isSpeaking,
      onWord: (userID, word) => this.#contacts.sender(userID, word)?.receive(word),
    });
  }

  /** The pages that I am connected with, or am being connected with. */
  get linkCount(): number {
    return this.#contacts.all.filter(({ hasLink }) => hasLink).length;
  }

  /** What was counted of those who are connected. */
  async stats(): Promise<readonly (readonly [userID: string, PeerStats])[]> {
    const asked = this.#contacts.all.map(async (contact) => {
      const stats = await contact.getStats()?.catch(() => undefined);
      return stats ? [[contact.userID, stats] as const] : [];
    });
    return (await Promise.all(asked)).flat();
  }

  /** Who is to be heard, from now on. */
  hear(speakers: readonly MeshSpeaker[]): void {
    if (this.#isOver) return;
    const wanted = new Set(speakers.map((speaker) => this.#contacts.sought(speaker)));
    for (const contact of this.#contacts.all) contact.want(wanted.has(contact));
    this.#onChange();
  }

  /** Whether I speak, and what is sent then: nothing, with `null`, as long as I am muted. */
  speak(isSpeaking: boolean, track: Track | null): void {
    if (this.#isOver) return;
    this.#isSpeaking = isSpeaking;
    this.#track = isSpeaking ? track : null;
    this.update();
  }

  /** Something that holds for all has changed. */
  update(): void {
    if (this.#isOver) return;
    for (const contact of this.#contacts.all) contact.update();
    this.#onChange();
  }

  /** Tries what was given up. */
  retry(): void {
    if (this.#isOver) return;
    for (const contact of this.#contacts.all) contact.retry();
    this.#onChange();
  }

  /** Tells all that I leave. */
  sayBye(): void {
    for (const contact of this.#contacts.all) contact.sayBye();
  }

  /** Tells all that I leave, and closes all connections. */
  leave(): void {
    if (this.#isOver) return;
    this.#line.close();
    this.sayBye();
    for (const contact of this.#contacts.all) contact.close();
    this.#isOver = true;
    this.#stopLook?.();
    this.#admission.close();
    this.#contacts.clear();
  }

  #createContact(page: MeshSpeaker): Contact<Track, Voice> {
    return new Contact<Track, Voice>(page.userID, page.instance, {
      ...this.#parts,
      isPolite: keyOf(this.#parts) < keyOf(page),
      isSpeaking: () => this.#isSpeaking,
      track: () => this.#track,
      hasRoom: () => this.#hasRoom(page.userID),
      askFor: (contact) => void this.#admission.ask(contact),
      say: (contact, saying) => this.#line.say(contact, saying),
      onChange: () => this.#onChange(),
      report: (thrown) => this.#faults.tell(page.userID, thrown),
    });
  }

  #listeners(): readonly Contact<Track, Voice>[] {
    return this.#contacts.all.filter(({ isListener }) => isListener);
  }

  /** One person does not take the room of all. */
  #hasRoom(userID: string): boolean {
    const listeners = this.#listeners();
    const theirs = listeners.filter((listener) => listener.userID === userID);
    return listeners.length < this.#parts.maxPeers && theirs.length < MOST_PAGES;
  }

  #onChange(): void {
    if (this.#isOver) return;
    this.#lookLater();
    this.#admission.follow();
    this.#parts.onChange();
  }

  /** Some things are so because nothing has happened for long enough. */
  #lookLater(): void {
    if (!this.hearing.isOpen) {
      this.#stopLook?.();
      this.#stopLook = undefined;
    } else
      this.#stopLook ??= this.#parts.pace.after(LOOK, () => {
        this.#stopLook = undefined;
        this.#onChange();
      });
  }
}
