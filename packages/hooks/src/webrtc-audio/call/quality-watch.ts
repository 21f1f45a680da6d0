import type { AudioQuality } from '../../features/room-audio/audio-call-state.js';
import type { Pace } from '../../pace.js';
import type { PeerStats } from '../links/peer-port.js';
import type { Standing } from '../mesh/acquaintance.js';
import { ownQuality, QualityOf, sampleBetween } from '../sound/quality.js';

/** Milliseconds from one count to the next. */
const PERIOD = 3000;

/** What it works with. */
export interface QualityWatchParts {
  readonly pace: Pace;
  readonly userID: string;
  hasLinks(): boolean;
  stats(): Promise<readonly (readonly [userID: string, PeerStats])[]>;
  onChange(): void;
}

interface Followed {
  readonly quality: QualityOf;
  before: PeerStats | undefined;
}

/** Follows how well voices travel. */
export class QualityWatch {
  readonly #parts: QualityWatchParts;
  #followed = new Map<string, Followed>();
  #stop: (() => void) | undefined;
  #isOver = false;

  constructor(parts: QualityWatchParts) {
    this.#parts = parts;
  }

  /** Counts as long as anybody is connected. */
  begin(): void {
    if (this.#isOver || !this.#parts.hasLinks()) return;
    this.#stop ??= this.#parts.pace.after(PERIOD, () => void this.#count());
  }

  /** Nothing is counted any more. */
  close(): void {
    this.#isOver = true;
    this.#stop?.();
  }

  /** Of all who are to be heard, and my own. */
  of(standings: ReadonlyMap<string, Standing>): Readonly<Record<string, AudioQuality>> {
    const heard = [...standings].map(([userID, standing]) => [userID, this.#of(userID, standing)]);
    const lost = [...standings.values()]
      .filter((standing) => isLost(standing))
      .map(() => 'lost' as const);
    const measured = [...this.#followed.values()].map(({ quality }) => quality.quality);
    const mine = ownQuality([...measured, ...lost]);
    return Object.fromEntries([...heard, [this.#parts.userID, mine]]);
  }

  #of(userID: string, standing: Standing): AudioQuality {
    if (isLost(standing)) return 'lost';
    const followed = this.#followed.get(userID);
    return standing === 'connected' && followed ? followed.quality.quality : 'unknown';
  }

  async #count(): Promise<void> {
    const counted = await this.#parts.stats();
    this.#stop = undefined;
    if (this.#isOver) return;
    const before = this.#followed;
    this.#followed = new Map();
    for (const [userID, stats] of counted) {
      const followed = before.get(userID) ?? { quality: new QualityOf(), before: undefined };
      followed.quality.take(sampleBetween(followed.before, stats));
      followed.before = stats;
      this.#followed.set(userID, followed);
    }
    this.#parts.onChange();
    this.begin();
  }
}

function isLost(standing: Standing): boolean {
  return standing === 'interrupted' || standing === 'failed';
}
