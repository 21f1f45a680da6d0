'use client';
import type { ChatError } from '@parlor/sdk';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import type { ChatFeature } from './chat-feature.js';
import { type MissingFeatures, missingFeaturesSlice } from './missing-features.store.js';

/**
 * What the application was found not to have on Tencent's cloud, each with the error that says so: its `code` (3122 not in the edition,
 * 60020 not bought, 72001 or 11000 switched off), its `message` what would bring it, its `data.feature` which it is.
 *
 * Nothing is asked for it: it is known once something of the feature was refused to any hook, until it is answered or the next
 * login. So it is for explaining, and for leaving out what has proved to be missing; for what is never to be shown, the app knows its edition.
 *
 * Renders again when another one is found. On the local engine nothing is missing but what its option `lacks` says.
 *
 * Stands on nothing of its own: on what the SDK answers other hooks.
 */
export function useMissingFeatures(): MissingFeatures {
  return useSlice(missingFeaturesSlice(useChat().state), (missing) => missing);
}

/**
 * Why the application does not have one feature; `null` as long as nothing was found to be missing. It is itself an error that
 * some hook got: nothing else can fail. See {@link useMissingFeatures}.
 *
 * Renders again when this feature is found to be missing, or is answered again.
 *
 * Stands on nothing of its own: on what the SDK answers other hooks.
 */
export function useMissingFeature(feature: ChatFeature): ChatError | null {
  return useSlice(missingFeaturesSlice(useChat().state), (missing) => missing[feature] ?? null);
}
