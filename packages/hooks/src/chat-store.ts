import type { ChatSDK } from '@parlor/sdk';
import { keepMissingFeatures, noticeRefusals } from './features/missing-features/index.js';
import { createLoginLife, type LoginLife } from './login-life.js';
import { type Pace, systemPace } from './pace.js';
import { createProblems, type Problems } from './problems.js';
import { createSDKCalls, type SDKCalls } from './sdk-calls.js';
import { createSDKEvents, type SDKEvents } from './sdk-events.js';
import { createStateStore, type StateStore } from './state-store.js';

/** How a feature comes to be, the first time that it is used in a store. */
export interface FeatureDefinition<Feature> {
  /** Must not call the SDK: it may happen while rendering. */
  create(chat: ChatStore): Feature;
}

/**
 * Everything that is known about one SDK instance. Features add their slices of the state and their
 * event handlers on first use, so an app pays only for those that it uses.
 */
export interface ChatStore {
  /** Tells the stores of one page apart; part of the query keys. */
  readonly instance: string;
  readonly sdk: ChatSDK;
  readonly state: StateStore;
  readonly events: SDKEvents;
  readonly life: LoginLife;
  readonly calls: SDKCalls;
  readonly problems: Problems;
  readonly pace: Pace;
  /** The feature, made on first use. */
  feature<Feature>(definition: FeatureDefinition<Feature>): Feature;
}

/** The one slice that outlives a login. */
export const SESSION_SLICE = 'session';

/** A store for an SDK instance. It does nothing until it is connected. */
export function createChatStore(sdk: ChatSDK, pace: Pace = systemPace): ChatStore {
  const features = new Map<FeatureDefinition<unknown>, unknown>();
  const state = createStateStore(pace);
  const problems = createProblems();
  const life = createLoginLife(() => state.reset([SESSION_SLICE]));
  const chat: ChatStore = {
    instance: Math.random().toString(36).slice(2),
    sdk: noticeRefusals(sdk, keepMissingFeatures(state, life)),
    state,
    problems,
    life,
    pace,
    calls: createSDKCalls(life),
    events: createSDKEvents(sdk, problems),
    feature<Feature>(definition: FeatureDefinition<Feature>): Feature {
      if (!features.has(definition)) features.set(definition, definition.create(chat));
      // What is kept under a definition was made by that definition.
      return features.get(definition) as Feature;
    },
  };
  return chat;
}
