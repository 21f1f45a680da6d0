import type { PeerEvents, PeerPort, PeerStats, SenderPort } from '../links/peer-port.js';
import { type Description, type ModelTransceiver, readSDP, writeSDP } from './model-sdp.js';
import type { ModelWorld } from './model-world.js';

/** What is sent: who says it. */
export interface ModelTrack {
  readonly userID: string;
}

/** What is heard: by which end, in which section. */
export interface ModelVoice {
  readonly peer: ModelPeer;
  readonly mid: string;
}

/**
 * The signaling of an RTCPeerConnection as the W3C describes it: states, rollback, sections that are associated and are not
 * any more, negotiation that is needed, candidates that belong to a round. Ways are found by the world.
 */
export class ModelPeer implements PeerPort<ModelTrack> {
  readonly id: string;
  readonly page: string;
  readonly world: ModelWorld;
  readonly #events: PeerEvents<ModelVoice>;
  signalingState: RTCSignalingState = 'stable';
  connectionState: RTCPeerConnectionState = 'new';
  transceivers: ModelTransceiver[] = [];
  /** Those that an offer that waits has associated. */
  #offered: ModelTransceiver[] = [];
  #operations: Promise<unknown> = Promise.resolve();
  ufrag = '';
  #ufragBefore = '';
  remote: Description | undefined;
  readonly candidates = new Set<string>();
  #negotiated = 0;
  #restarts = false;
  #isAnswering = false;

  constructor(world: ModelWorld, page: string, events: PeerEvents<ModelVoice>) {
    this.world = world;
    this.page = page;
    this.#events = events;
    this.id = world.nextName();
    world.peers.add(this);
  }

  setLocalDescription(): Promise<string> {
    return this.#operate(() => {
      if (this.signalingState === 'have-remote-offer') return this.#answer();
      if (this.signalingState === 'stable') return this.#offer();
      return this.#refuse('setLocalDescription');
    });
  }

  setRemoteDescription(type: 'offer' | 'answer', sdp: string): Promise<void> {
    return this.#operate(() => {
      const description = readSDP(sdp);
      if (type === 'answer') return this.#takeAnswer(description);
      if (this.signalingState === 'have-local-offer') this.#rollBack();
      return this.#takeOffer(description);
    });
  }

  addIceCandidate(_mid: string, text: string, ufrag: string): Promise<void> {
    return this.#operate(() => {
      if (!this.remote) return this.#refuse('addIceCandidate');
      if (ufrag !== this.remote.ufrag) throw new DOMException('ufrag', 'OperationError');
      if (text !== '') this.candidates.add(ufrag);
      this.world.look();
    });
  }

  addSender(): SenderPort<ModelTrack> {
    if (this.signalingState === 'closed') this.#refuse('addSender');
    const transceiver: ModelTransceiver = { mid: undefined, sends: true, track: null };
    this.transceivers.push(transceiver);
    this.#updateNeeded();
    return {
      replaceTrack: async (track) => {
        if (this.signalingState === 'closed') this.#refuse('replaceTrack');
        transceiver.track = track;
      },
    };
  }

  restartIce(): void {
    this.#restarts = true;
    this.#updateNeeded();
  }

  async getStats(): Promise<PeerStats> {
    return { received: 0, lost: 0, jitter: 0, lostThere: 0, roundTrip: undefined };
  }

  close(): void {
    this.signalingState = 'closed';
    this.connectionState = 'closed';
    this.world.peers.delete(this);
    this.world.look();
  }

  /** The world has found a way, or lost it. */
  connect(state: RTCPeerConnectionState): void {
    if (this.signalingState === 'closed' || this.connectionState === state) return;
    this.connectionState = state;
    this.#events.onConnectionState();
  }

  #offer(): string {
    for (const transceiver of this.transceivers) {
      if (transceiver.mid !== undefined) continue;
      transceiver.mid = this.#freeMid();
      this.#offered.push(transceiver);
    }
    this.#ufragBefore = this.ufrag;
    if (this.ufrag === '' || this.#restarts) this.#gather();
    this.signalingState = 'have-local-offer';
    return this.#describe();
  }

  #answer(): string {
    if (this.ufrag === '' || this.#isAnswering) this.#gather();
    this.#isAnswering = false;
    this.#settle();
    return this.#describe();
  }

  #takeAnswer(description: Description): void {
    if (this.signalingState !== 'have-local-offer') return this.#refuse('answer');
    this.#check(description);
    this.#restarts = false;
    this.#offered = [];
    this.#take(description);
    this.#settle();
  }

  #takeOffer(description: Description): void {
    if (this.signalingState !== 'stable') return this.#refuse('offer');
    this.#check(description);
    this.#isAnswering = this.remote !== undefined && this.remote.ufrag !== description.ufrag;
    this.#take(description);
    this.signalingState = 'have-remote-offer';
  }

  #take(description: Description): void {
    const isNewRound = this.remote?.ufrag !== description.ufrag;
    if (isNewRound) this.candidates.clear();
    this.remote = description;
    for (const { mid, sends } of description.sections) {
      const known = this.transceivers.some((transceiver) => transceiver.mid === mid);
      if (known) continue;
      this.transceivers.push({ mid, sends: false, track: null });
      if (sends) this.world.after(0, () => this.#events.onVoice({ peer: this, mid }));
    }
    this.world.look();
  }

  /** What another connection has said makes no sense to this one. */
  #check({ id, sections }: Description): void {
    if (this.remote && this.remote.id !== id) this.world.accuse('another fingerprint');
    if (sections.length < this.#negotiated) this.world.accuse('sections are missing');
  }

  #rollBack(): void {
    for (const transceiver of this.#offered) transceiver.mid = undefined;
    this.#offered = [];
    this.ufrag = this.#ufragBefore;
    this.signalingState = 'stable';
  }

  #settle(): void {
    this.#negotiated = this.transceivers.filter(({ mid }) => mid !== undefined).length;
    this.signalingState = 'stable';
    this.world.look();
    this.#updateNeeded();
  }

  #updateNeeded(): void {
    this.world.after(0, () => {
      if (this.signalingState !== 'stable') return;
      const isNeeded = this.#restarts || this.transceivers.some(({ mid }) => mid === undefined);
      if (isNeeded) this.#events.onNegotiationNeeded();
    });
  }

  #gather(): void {
    const ufrag = this.world.nextName();
    this.ufrag = ufrag;
    const tell = (after: number, text: string | null) =>
      this.world.after(after, () => {
        if (this.signalingState === 'closed' || this.ufrag !== ufrag) return;
        this.#events.onCandidate(text === null ? null : { mid: '0', text, ufrag });
      });
    tell(10, 'candidate:1 host');
    tell(60, 'candidate:2 srflx');
    tell(90, null);
  }

  #freeMid(): string {
    const taken = new Set(this.transceivers.map(({ mid }) => mid));
    let mid = 0;
    while (taken.has(String(mid))) mid += 1;
    return String(mid);
  }

  #describe(): string {
    return writeSDP({ id: this.id, ufrag: this.ufrag, sections: this.transceivers });
  }

  /** One after another, and each takes a moment; what is under way when it is closed never ends. */
  #operate<Result>(work: () => Result): Promise<Result> {
    if (this.signalingState === 'closed') return this.#operateClosed();
    const done = this.#operations.then(
      () =>
        new Promise<Result>((resolve, reject) => {
          this.world.after(this.world.chance() * 8, () => {
            if (this.signalingState === 'closed') return;
            try {
              resolve(work());
            } catch (thrown) {
              reject(thrown);
            }
          });
        }),
    );
    this.#operations = done.catch(() => undefined);
    return done;
  }

  async #operateClosed(): Promise<never> {
    return this.#refuse('closed');
  }

  #refuse(what: string): never {
    this.world.accuse(`InvalidStateError: ${what} while ${this.signalingState}`);
    throw new DOMException(what, 'InvalidStateError');
  }
}
