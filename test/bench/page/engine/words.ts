import type { WorldWish } from './world.js';

/** What the page asks of the worker, besides what goes to the engine. */
export type Wish =
  | { readonly does: 'hello' }
  | { readonly does: 'plant'; readonly world: WorldWish }
  /** Somebody says these, one after the other, without waiting. */
  | { readonly does: 'say'; readonly from: string; readonly texts: readonly string[] }
  /** The peer of the first talk says so many a second, from this message on. */
  | {
      readonly does: 'stream';
      readonly from: string;
      readonly first: number;
      readonly perSecond: number;
      readonly milliseconds: number;
    }
  /** The host mutes who sits there, or lets them be heard. */
  | { readonly does: 'mute'; readonly index: number; readonly isMuted: boolean };

/** What goes through the channel. */
export type Word =
  | { readonly is: 'wish'; readonly id: number; readonly wish: Wish }
  | { readonly is: 'answer'; readonly id: number; readonly error?: string };

/** The name of the channel. Pages of other contexts have channels of their own. */
export const CHANNEL = 'parlor-bench';
