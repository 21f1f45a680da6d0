import type { ChatError } from '@parlor/sdk';
import type { LoginLife } from '../../login-life.js';
import type { Slice, StateStore } from '../../state-store.js';
import type { ChatFeature } from './chat-feature.js';
import type { FeatureListener } from './notice-refusals.js';

/** What the application was found not to have, and why. */
export type MissingFeatures = Readonly<Partial<Record<ChatFeature, ChatError>>>;

const NOTHING: MissingFeatures = {};

/** Where that is kept. */
export function missingFeaturesSlice(state: StateStore): Slice<MissingFeatures> {
  return state.slice('missing-features', NOTHING);
}

/** Keeps it, until the next login: the console may have changed meanwhile. */
export function keepMissingFeatures(state: StateStore, life: LoginLife): FeatureListener {
  const slice = missingFeaturesSlice(state);
  life.listen({ ready: () => slice.write(NOTHING) });
  return (feature, missing) => {
    const { [feature]: known, ...others } = slice.read();
    if (missing) slice.write({ ...others, [feature]: missing });
    else if (known) slice.write(others);
  };
}
