import { ChatError } from '@parlor/sdk';
import type { AudioLine } from '../../features/room-audio/audio-line.js';
import type { Pace } from '../../pace.js';
import { readWord } from '../words/read-word.js';
import type { Saying, Word } from '../words/word.js';
import { writeWord } from '../words/write-word.js';
import type { FaultReports } from './fault-reports.js';
import { Floodgate } from './floodgate.js';

/** What it works with. */
export interface MeshLineParts {
  readonly pace: Pace;
  readonly line: AudioLine;
  readonly userID: string;
  readonly instance: string;
  readonly life: number;
  readonly faults: FaultReports;
  isSpeaking(): boolean;
  /** Somebody has said something to this page. */
  onWord(userID: string, word: Word): void;
  report(thrown: unknown): void;
}

/** Whom something is said to. */
export interface Addressee {
  readonly userID: string;
  readonly instance: string;
  readonly life: number;
  /** Whom a hello is for. */
  readonly address: string;
}

/** What pages say to each other: what of it is for this page, and how it travels. */
export class MeshLine {
  readonly #parts: MeshLineParts;
  readonly #floodgate: Floodgate;
  readonly #stopListening: () => void;
  #isReported = false;
  #isOver = false;

  constructor(parts: MeshLineParts) {
    this.#parts = parts;
    this.#floodgate = new Floodgate(parts.pace);
    this.#stopListening = parts.line.listen((userID, data) => this.#hear(userID, data));
  }

  /** Rejects when the service did not take it. */
  async say(to: Addressee, saying: Saying): Promise<void> {
    const { line, instance: from, life, report } = this.#parts;
    const page = saying.type === 'hello' ? to.address : to.instance;
    try {
      const head = { from, life, to: page, toLife: to.life };
      await line.send(to.userID, writeWord({ ...head, ...saying }));
      this.#isReported = false;
    } catch (thrown) {
      // What cannot be said once cannot be said many times.
      if (!this.#isReported && !this.#isOver) report(thrown);
      this.#isReported = true;
      throw thrown;
    }
  }

  /** Nothing is heard any more. */
  close(): void {
    this.#isOver = true;
    this.#stopListening();
  }

  #hear(userID: string, data: Readonly<Record<string, unknown>>): void {
    const { userID: me, instance, life, isSpeaking, onWord } = this.#parts;
    if (this.#isOver || !this.#floodgate.lets(userID)) return;
    const word = readWord(data);
    if (!word) return this.#reportNonsense(userID);
    const isForMe = word.to === instance || (word.to === '' && isSpeaking());
    // Only a hello comes from somebody who may not know which life of mine this is.
    const isForThis = word.type === 'hello' || word.toLife === life;
    const isMine = userID === me && word.from === instance;
    if (isForMe && isForThis && !isMine) onWord(userID, word);
  }

  #reportNonsense(userID: string): void {
    const message = `Something that ${userID} said about the voices of a room makes no sense. It was skipped.`;
    this.#parts.faults.tell(userID, new ChatError({ code: -4, message }));
  }
}
