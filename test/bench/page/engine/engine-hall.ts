import type { Line } from '../kit/feed.js';
import type { SeatsFeed } from '../kit/kit-seats.js';
import { House } from './house.js';

/** A room with seats on the engine, all of them taken. */
export class EngineHall implements SeatsFeed {
  readonly groupID = 'hall';
  #house: House | undefined;

  async open(count: number): Promise<Line> {
    const { house, line } = await House.open({ kind: 'hall', count });
    this.#house = house;
    return line;
  }

  mute(index: number, isMuted: boolean): void {
    void this.#house?.ask({ does: 'mute', index, isMuted });
  }
}
