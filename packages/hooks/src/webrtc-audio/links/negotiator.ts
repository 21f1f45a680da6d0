import type { LinkState, NumberedDescription } from '../words/word.js';
import type { PeerPort } from './peer-port.js';

/** The part of a connection that is negotiated. */
type Negotiated = Pick<
  PeerPort<unknown>,
  'signalingState' | 'setLocalDescription' | 'setRemoteDescription' | 'addIceCandidate'
>;

/** Candidates of one round that the browser is given; whoever tells more wants something else. */
const MOST_CANDIDATES = 100;

/** What it works with. */
export interface NegotiatorParts {
  readonly peer: Negotiated;
  /** Whether an offer of mine gives way to one of the other end. */
  readonly isPolite: boolean;
  /** There is something new to say. */
  onChange(): void;
  report(thrown: unknown): void;
}

/**
 * Perfect negotiation over a line that loses, doubles and overtakes: offers have numbers, who answers does not offer before
 * it is known that the answer has arrived, and whoever offers says which negotiation they know of as the last one. One
 * thing at a time is done to the connection.
 */
export class Negotiator {
  readonly #parts: NegotiatorParts;
  #queue: Promise<void> = Promise.resolve();
  #isOver = false;
  #isNeeded = false;
  /** My last offer, also one that was taken back. */
  #offers = 0;
  #offer: NumberedDescription | undefined;
  #answer: NumberedDescription | undefined;
  #done = 0;
  #taken = 0;
  #ufrag = '';
  #remoteUfrag = '';
  /** Candidates of the other end's round that the browser has. */
  readonly #added = new Set<string>();

  constructor(parts: NegotiatorParts) {
    this.#parts = parts;
  }

  /** What the other end has not been seen to know. */
  get description(): NumberedDescription | undefined {
    return this.#offer ?? this.#answer;
  }

  /** The last offer of the other end that was answered. */
  get taken(): number {
    return this.#taken;
  }

  /** The last offer of mine that was answered. */
  get done(): number {
    return this.#done;
  }

  /** Which ways are mine now. */
  get ufrag(): string {
    return this.#ufrag;
  }

  /** The browser has something new to tell. */
  need(): void {
    this.#isNeeded = true;
    this.#enqueue(() => this.#makeOffer());
  }

  /** The other end says how it stands. */
  take(state: LinkState): void {
    this.#enqueue(() => this.#take(state));
  }

  /** Whether the other end has said anything that counts. */
  get isKnown(): boolean {
    return this.#remoteUfrag !== '';
  }

  /** Nothing is done any more. */
  close(): void {
    this.#isOver = true;
  }

  async #take(state: LinkState): Promise<void> {
    this.#hearDone(state.done);
    const { description } = state;
    if (description?.type === 'offer') await this.#takeOffer(description, state.taken);
    if (description?.type === 'answer') await this.#takeAnswer(description);
    await this.#takeCandidates(state);
    await this.#makeOffer();
  }

  #hearDone(done: number): void {
    if (!this.#answer || done < this.#answer.number) return;
    this.#answer = undefined;
    this.#parts.onChange();
  }

  async #takeOffer({ number, sdp }: NumberedDescription, knows: number): Promise<void> {
    // Said before, or before the other end has given way to an offer of mine.
    if (number <= this.#taken || knows !== this.#done) return;
    if (this.#offer && !this.#parts.isPolite) return;
    const { peer } = this.#parts;
    try {
      await peer.setRemoteDescription('offer', sdp);
    } finally {
      // It may have been taken back even when the other one made no sense.
      if (peer.signalingState !== 'have-local-offer') this.#offer = undefined;
    }
    if (this.#isOver) return;
    this.#hearRound(ufragIn(sdp));
    const answer = await peer.setLocalDescription();
    if (this.#isOver) return;
    this.#taken = number;
    this.#answer = { type: 'answer', number, sdp: answer };
    this.#ufrag = ufragIn(answer);
    this.#parts.onChange();
  }

  async #takeAnswer({ number, sdp }: NumberedDescription): Promise<void> {
    if (number !== this.#offer?.number) return;
    await this.#parts.peer.setRemoteDescription('answer', sdp);
    this.#hearRound(ufragIn(sdp));
    this.#done = number;
    this.#offer = undefined;
    this.#parts.onChange();
  }

  #hearRound(ufrag: string): void {
    if (ufrag === this.#remoteUfrag) return;
    this.#remoteUfrag = ufrag;
    this.#added.clear();
  }

  /** They come again and again until there is a connection. */
  async #takeCandidates({ ufrag, candidates, isComplete }: LinkState): Promise<void> {
    if (ufrag === '' || ufrag !== this.#remoteUfrag) return;
    const end = isComplete ? [[candidates[0]?.[0] ?? '0', ''] as const] : [];
    for (const [mid, text] of [...candidates, ...end]) {
      const name = `${mid} ${text}`;
      if (this.#added.has(name) || this.#added.size >= MOST_CANDIDATES) continue;
      if (this.#isOver) return;
      this.#added.add(name);
      await this.#addCandidate(mid, text, ufrag);
    }
  }

  /** One that cannot be used is not the last. */
  async #addCandidate(mid: string, text: string, ufrag: string): Promise<void> {
    try {
      await this.#parts.peer.addIceCandidate(mid, text, ufrag);
    } catch (thrown) {
      if (text !== '' && !this.#isOver) this.#parts.report(thrown);
    }
  }

  async #makeOffer(): Promise<void> {
    const { peer } = this.#parts;
    const isFree = !this.#offer && !this.#answer && peer.signalingState === 'stable';
    if (!this.#isNeeded || !isFree) return;
    this.#isNeeded = false;
    const sdp = await peer.setLocalDescription();
    if (this.#isOver) return;
    this.#offers += 1;
    this.#offer = { type: 'offer', number: this.#offers, sdp };
    this.#ufrag = ufragIn(sdp);
    this.#parts.onChange();
  }

  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(async () => {
      if (this.#isOver) return;
      try {
        await work();
      } catch (thrown) {
        if (!this.#isOver) this.#parts.report(thrown);
      }
    });
  }
}

function ufragIn(sdp: string): string {
  return /^a=ice-ufrag:(\S+)/m.exec(sdp)?.[1] ?? '';
}
