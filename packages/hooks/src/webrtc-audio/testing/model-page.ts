import { Mesh } from '../mesh/mesh.js';
import { ModelPeer, type ModelTrack, type ModelVoice } from './model-peer.js';
import type { ModelWorld } from './model-world.js';

/** Somebody who sits. */
export interface Sitter {
  readonly userID: string;
  readonly instance: string;
  readonly isMuted: boolean;
}

let lives = 0;

/** A page of somebody in a room, with a mesh in it. */
export class ModelPage {
  readonly userID: string;
  readonly instance: string;
  readonly life: number;
  readonly reports: unknown[] = [];
  readonly #world: ModelWorld;
  readonly #mesh: Mesh<ModelTrack, ModelVoice>;
  readonly #stop: () => void;
  #isGone = false;

  constructor(world: ModelWorld, userID: string, instance: string, maxPeers = 30) {
    this.#world = world;
    this.userID = userID;
    this.instance = instance;
    lives += 1;
    this.life = lives;
    const line = world.line(userID);
    const stops: (() => void)[] = [];
    this.#stop = () => {
      for (const stop of stops) stop();
    };
    this.#mesh = new Mesh<ModelTrack, ModelVoice>({
      ...{ userID, instance, maxPeers, pace: world.pace, life: lives },
      line: {
        ...line,
        send: async (to, data) => {
          if (!this.#isGone) await line.send(to, data);
        },
        listen: (listener) => {
          const stop = line.listen(listener);
          stops.push(stop);
          return stop;
        },
      },
      open: (events) => new ModelPeer(world, this.name, events),
      canConnect: () => true,
      onChange: () => undefined,
      report: (thrown) => this.reports.push(thrown),
    });
  }

  get name(): string {
    return `${this.userID} ${this.instance}`;
  }

  get mesh(): Mesh<ModelTrack, ModelVoice> {
    return this.#mesh;
  }

  /** This page is told who sits. */
  seat(sitters: readonly Sitter[]): void {
    const mine = sitters.find(
      ({ userID, instance }) => userID === this.userID && instance === this.instance,
    );
    const track = mine && !mine.isMuted ? { userID: this.userID } : null;
    this.#mesh.speak(mine !== undefined, track);
    this.#mesh.hear(sitters.filter(({ userID }) => userID !== this.userID));
  }

  /** Whom this page hears. */
  heard(): readonly string[] {
    const heard = [...this.#mesh.hearing.voices.values()].map((voice) =>
      this.#world.heardBy(voice),
    );
    return heard.filter((userID) => userID !== undefined).sort();
  }

  /** Goes, and says so. */
  leave(): void {
    this.#mesh.leave();
  }

  /** Is gone at once: nothing is said any more, and all connections end. */
  crash(): void {
    this.#isGone = true;
    this.#stop();
    this.#mesh.leave();
  }
}
