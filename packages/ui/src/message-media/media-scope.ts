'use client';

import { createContext, useContext } from 'react';
import type { KeptMessages } from './kept-messages.js';

/** Where the gallery begins. */
export interface GalleryStart {
  readonly messageID: string;
  /** Of a video: from where it goes on, in seconds. Without it, it does not play by itself. */
  readonly playFrom?: number;
}

/** Something that ends with the thread it was made for, and could begin again. */
interface Ending {
  end(): void;
}

/** What the pictures, voices, videos and files of one thread share. */
export interface MediaScope {
  /** Shows a picture or a video of the thread large. */
  openGallery(start: GalleryStart): void;
  /** Takes a message away that is not sent yet. */
  discard(messageID: string): void;
  /** The rows that must not leave the document. */
  readonly kept: KeptMessages;
  /** The one thing of its kind in this thread, made when it is asked for the first time. */
  shared<Thing extends Ending>(make: () => Thing): Thing;
}

export const MediaContext = createContext<MediaScope | undefined>(undefined);

/** What the media of the thread around it share. */
export function useMedia(): MediaScope {
  const scope = useContext(MediaContext);
  if (!scope) throw new Error('Media of a message was rendered outside of a MessageThread.');
  return scope;
}

/** What is made when it is first asked for, and ends all together. */
export class SharedThings {
  readonly #things = new Map<() => Ending, Ending>();

  readonly shared = <Thing extends Ending>(make: () => Thing): Thing => {
    // Under a key there is only what that function has made.
    const known = this.#things.get(make) as Thing | undefined;
    if (known) return known;
    const thing = make();
    this.#things.set(make, thing);
    return thing;
  };

  end(): void {
    for (const thing of this.#things.values()) thing.end();
  }
}
