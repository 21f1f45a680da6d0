'use client';

import { lazyPart } from '../internals/lazy-part.js';

/** Who reacted, loaded with the card that says so: most chips are never looked at this closely. */
export const LazyReactionPeople = lazyPart(
  async () => (await import('./people.js')).ReactionPeople,
);
