import type { AudioQuality } from '../../features/room-audio/audio-call-state.js';
import type { PeerStats } from '../links/peer-port.js';

/** How well voices travel that travel at all, from the best on. */
const GRADES = ['good', 'fair', 'poor'] as const;

/** What is bad about a connection in a period: lost out of one, jitter and the way there and back in seconds. */
export interface QualitySample {
  readonly loss: number;
  readonly jitter: number;
  readonly roundTrip: number;
}

/** The most of each with which a grade is still so. */
const LIMITS: readonly QualitySample[] = [
  { loss: 0.03, jitter: 0.04, roundTrip: 0.3 },
  { loss: 0.1, jitter: 0.1, roundTrip: 0.7 },
];

/** What happened between two counts. */
export function sampleBetween(before: PeerStats | undefined, now: PeerStats): QualitySample {
  const received = Math.max(0, now.received - (before?.received ?? 0));
  const lost = Math.max(0, now.lost - (before?.lost ?? 0));
  const loss = received + lost > 0 ? lost / (received + lost) : 0;
  const { jitter, roundTrip = 0, lostThere } = now;
  return { loss: Math.max(loss, lostThere), jitter, roundTrip };
}

/** Follows how well somebody is connected: it gets better only when it was better twice. */
export class QualityOf {
  #grade: number | undefined;
  #better = 0;

  get quality(): AudioQuality {
    return this.#grade === undefined ? 'unknown' : (GRADES[this.#grade] ?? 'poor');
  }

  /** Takes what happened in another period. */
  take({ loss, jitter, roundTrip }: QualitySample): void {
    const first = LIMITS.findIndex(
      (most) => loss <= most.loss && jitter <= most.jitter && roundTrip <= most.roundTrip,
    );
    const grade = first < 0 ? GRADES.length - 1 : first;
    if (this.#grade !== undefined && grade < this.#grade) {
      this.#better += 1;
      if (this.#better < 2) return;
    }
    this.#better = 0;
    this.#grade = grade;
  }
}

/** How well one is connected who is connected with all of these: as with the one in the middle, rather the worse one. */
export function ownQuality(qualities: readonly AudioQuality[]): AudioQuality {
  const order: readonly AudioQuality[] = [...GRADES, 'lost'];
  const known = qualities.map((quality) => order.indexOf(quality)).filter((index) => index >= 0);
  known.sort((one, other) => one - other);
  return order[known[Math.floor(known.length / 2)] ?? -1] ?? 'unknown';
}
