import { ChatProvider } from '@parlor/hooks';
import { SeatGrid } from '@parlor/ui';
import '@parlor/ui/styles.css';
import type { SeatsPage } from '../contestant.js';
import { until } from '../painted.js';
import { PlayedLevels } from '../played-levels.js';
import { draw, theOne } from '../root.js';
import { streamed } from '../stream.js';
import type { Line } from './feed.js';

/** Who stands behind the SDK of a page with seats. */
export interface SeatsFeed {
  readonly groupID: string;
  open(count: number): Promise<Line>;
  /** Who sits there is muted, or heard again. */
  mute(index: number, isMuted: boolean): void;
}

/** The kit's seats. */
export class KitSeats implements SeatsPage {
  readonly #feed: SeatsFeed;
  readonly #levels = new PlayedLevels();

  constructor(feed: SeatsFeed) {
    this.#feed = feed;
  }

  async mount(count: number): Promise<void> {
    const line = await this.#feed.open(count);
    draw(
      <ChatProvider {...line}>
        <SeatGrid groupID={this.#feed.groupID} levels={this.#levels} />
      </ChatProvider>,
    );
    await until(() => [...this.rows()].filter(isTaken).length === count);
  }

  async changeOne(index: number): Promise<void> {
    const cell = () => theOne(`[data-seat="${index}"]`).closest('.parlor-seat-cell');
    const isMuted = () => cell()?.hasAttribute('data-muted') === true;
    const was = isMuted();
    this.#feed.mute(index, !was);
    await until(() => isMuted() !== was);
  }

  async levels(perSecond: number, milliseconds: number): Promise<void> {
    await streamed(perSecond, milliseconds, () => this.#levels.tell());
    await until(() => true);
  }

  rows(): Iterable<Element> {
    return document.querySelectorAll('.parlor-seat-cell');
  }
}

function isTaken(cell: Element): boolean {
  return cell.getAttribute('data-status') === 'taken';
}
