import type { Line, ListFeed } from '../kit/feed.js';
import { House } from './house.js';

/** Conversations on the engine. */
export class EngineList implements ListFeed {
  #house: House | undefined;

  async open(count: number): Promise<Line> {
    const { house, line } = await House.open({ kind: 'chats', count });
    this.#house = house;
    return line;
  }

  say(userID: string, text: string): void {
    void this.#house?.ask({ does: 'say', from: userID, texts: [text] });
  }
}
