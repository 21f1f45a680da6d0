import type { PeerStats } from '../links/peer-port.js';
import type { LinkWord, Saying, Word } from '../words/word.js';
import type { ContactParts } from './contact-parts.js';
import { Tie } from './tie.js';
import { Wish } from './wish.js';

/** A page of somebody: whether I want to hear it, whether it wants to hear me, and the connection with it. */
export class Contact<Track, Voice> {
  readonly userID: string;
  /** `''` until it is known which of their pages speaks. */
  readonly instance: string;
  /** Whether I want to hear it, and what becomes of it. */
  readonly wish: Wish<Track, Voice>;
  /** Whether whichever page of theirs speaks is to be heard. */
  isAnyPage = false;
  readonly #parts: ContactParts<Track, Voice>;
  readonly #tie: Tie<Track, Voice>;
  #life = 0;
  #wantsMe = false;
  #isAdmitted = false;

  constructor(userID: string, instance: string, parts: ContactParts<Track, Voice>) {
    this.userID = userID;
    this.instance = instance;
    this.#parts = parts;
    const { pace, open, isPolite, report, onChange } = parts;
    this.#tie = new Tie<Track, Voice>({
      ...{ pace, open, isPolite, report },
      say: (state) => this.#say({ type: 'link', ...state }),
      onConnection: () => this.#onConnection(),
      onSilence: onChange,
      onGivenUp: () => this.#onGivenUp(),
    });
    this.wish = new Wish({ pace, tie: this.#tie, sayHello: () => this.#sayHello() });
  }

  /** Which of its lives is known; 0 when none is. */
  get life(): number {
    return this.#life;
  }

  /** Which page is called. */
  get address(): string {
    return this.isAnyPage && !this.isConnected ? '' : this.instance;
  }

  /** Whether I want to hear it. */
  get isWanted(): boolean {
    return this.wish.isOn;
  }

  /** Whether it is connected, or is being connected. */
  get hasLink(): boolean {
    return this.#tie.openSession !== undefined;
  }

  get isConnected(): boolean {
    return this.#tie.isConnected;
  }

  /** Whether it has a connection only because it wants to hear me. */
  get isListener(): boolean {
    return this.hasLink && !this.isWanted;
  }

  /** Whether it has said that nothing of it is to be heard just now. */
  get isSilent(): boolean {
    return this.isWanted && this.#tie.isSilent;
  }

  /** Whether it is no loss to forget it. */
  get isIdle(): boolean {
    return !this.isWanted && !this.hasLink;
  }

  /** What was counted of the connection; `undefined` without one. */
  getStats(): Promise<PeerStats> | undefined {
    return this.#tie.getStats();
  }

  /** I want to hear it from now on, or not any more. */
  want(isWanted: boolean): void {
    if (isWanted === this.isWanted) return;
    this.wish.set(isWanted);
    // They may sit no more because they are not in the room any more.
    if (!isWanted && this.#isServed) this.#parts.askFor(this);
    this.update();
  }

  /** It may hear me, since it is in the room; or it may not. */
  admit(isAdmitted: boolean): void {
    this.#isAdmitted = isAdmitted;
    if (!isAdmitted) this.#wantsMe = false;
    this.update();
  }

  /** It says something to this life of mine. */
  receive(word: Word): void {
    if (word.life < this.#life) return;
    if (word.life > this.#life) this.#meet(word.life);
    this.wish.known.hear();
    if (word.type === 'hello') this.#onHello(word);
    else if (word.type === 'here') this.wish.known.tellSpeaking(word.isSpeaking);
    else if (word.type === 'full') this.wish.known.tellFull();
    else if (word.type === 'bye') this.#onBye(word.session);
    else this.#onLink(word);
    this.#parts.onChange();
  }

  /** What I do, or what it wants, has changed. */
  update(): void {
    const isServed = this.#isServed;
    if (!this.isWanted) this.wish.calls.stop();
    if (!this.isWanted && !isServed) return this.#part();
    if (isServed && !this.hasLink) this.#serve();
    this.#tie.send(this.#parts.track(), this.#isServed);
  }

  /** It has said hello, and may hear me. */
  answer(): void {
    const isSpeaking = this.#parts.isSpeaking();
    if (!isSpeaking || this.hasLink) this.#say({ type: 'here', isSpeaking });
    this.update();
  }

  /** Tries what was given up. */
  retry(): void {
    this.wish.retry();
  }

  /** I leave: it is told so. */
  sayBye(): void {
    if (this.#life > 0) this.#say({ type: 'bye', session: 0 });
  }

  /** Nothing more is said or heard. */
  close(): void {
    this.wish.calls.stop();
    this.#close();
  }

  get #isServed(): boolean {
    return this.#wantsMe && this.#isAdmitted && this.#parts.isSpeaking();
  }

  /** It has come into the room anew, or for the first time. */
  #meet(life: number): void {
    this.#life = life;
    this.#wantsMe = false;
    this.#close();
    this.#tie.forget();
  }

  #onHello({ session, hasLink }: Extract<Word, { type: 'hello' }>): void {
    this.#wantsMe = true;
    this.#tie.know(session);
    // It has ended what I still hold.
    const isOver = !hasLink && (this.#tie.openSession ?? Number.POSITIVE_INFINITY) <= session;
    if (isOver) this.#close();
    this.#isAdmitted = this.isWanted || (this.#isAdmitted && this.hasLink);
    // Whether it is in the room is asked before anything is said to it.
    if (!this.isWanted) this.#parts.askFor(this);
    if (this.#isAdmitted) this.answer();
  }

  #onBye(session: number): void {
    if (session > 0 && session < (this.#tie.openSession ?? 0)) return;
    this.#tie.know(session);
    this.#wantsMe = false;
    this.#close();
    // Until it says otherwise.
    this.wish.known.tellSpeaking(false);
    if (this.isWanted) this.wish.calls.begin();
  }

  #onLink(word: LinkWord): void {
    const { session } = this.#tie;
    if (!this.isWanted && !this.#isServed) return this.#refuse(word);
    if (word.session < session) return;
    if (word.session === session && !this.hasLink) return this.#refuse(word);
    if (word.session > session && !this.#open(word.session)) return;
    this.#tie.take(word);
  }

  /** It holds something that is over here. */
  #refuse({ session, isWaiting }: LinkWord): void {
    if (isWaiting) this.#say({ type: 'bye', session });
    if (this.isWanted) this.wish.calls.go();
  }

  #serve(): void {
    if (this.#life === 0) return;
    if (this.#hasRoom) this.#open(this.#tie.session + 1);
    else this.#say({ type: 'full' });
  }

  get #hasRoom(): boolean {
    return this.isWanted || this.hasLink || this.#parts.hasRoom();
  }

  /** Another connection with it, in the place of the one before. */
  #open(session: number): boolean {
    if (!this.#parts.canConnect() || !this.#hasRoom) return false;
    this.#close();
    if (!this.#tie.open(session)) {
      this.wish.known.giveUp();
      return false;
    }
    this.wish.calls.stop();
    this.wish.known.begin();
    if (this.#isServed) this.#tie.send(this.#parts.track(), true);
    return true;
  }

  #onConnection(): void {
    this.wish.follow();
    this.#parts.onChange();
  }

  #onGivenUp(): void {
    const { session } = this.#tie;
    this.#close();
    if (this.isWanted) {
      this.wish.known.giveUp();
      this.wish.calls.begin();
    } else {
      this.#wantsMe = false;
      this.#say({ type: 'bye', session });
    }
    this.#parts.onChange();
  }

  /** Nobody of us needs the connection. */
  #part(): void {
    if (!this.hasLink) return;
    this.#say({ type: 'bye', session: this.#tie.session });
    this.#close();
  }

  #close(): void {
    this.#tie.close();
    this.wish.known.tellHeard(false);
  }

  #sayHello(): Promise<void> {
    const { hasLink } = this;
    return this.#parts.say(this, { type: 'hello', session: this.#tie.session, hasLink });
  }

  /** What is lost is said again by whoever misses it. */
  #say(saying: Saying): void {
    this.#parts.say(this, saying).catch(() => undefined);
  }
}
