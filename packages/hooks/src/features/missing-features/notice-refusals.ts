import { type ChatSDK, toChatError } from '@parlor/sdk';
import { type ChatFeature, featureOfMethod } from './chat-feature.js';
import { missingError } from './missing-error.js';

/** Told what came of a call that belongs to a feature: `undefined` when it was answered. */
export type FeatureListener = (
  feature: ChatFeature,
  missing: ReturnType<typeof missingError>,
) => void;

/**
 * The same SDK, of which one hears what the application does not have. A refusal that says so names the feature and what would
 * bring it; all others stay what they are.
 */
export function noticeRefusals(sdk: ChatSDK, listener: FeatureListener): ChatSDK {
  const features = new Map<PropertyKey, ChatFeature | undefined>();
  const featureOf = (name: string | symbol) => {
    if (!features.has(name)) features.set(name, featureOfMethod(String(name)));
    return features.get(name);
  };
  return new Proxy(sdk, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      const feature = featureOf(name);
      if (!feature || typeof method !== 'function') return method;
      return (...args: unknown[]) => notice(feature, Reflect.apply(method, target, args), listener);
    },
  });
}

function notice(feature: ChatFeature, answer: unknown, listener: FeatureListener): unknown {
  if (!(answer instanceof Promise)) return answer;
  return answer.then(
    (value: unknown) => {
      listener(feature, undefined);
      return value;
    },
    (thrown: unknown) => {
      const missing = missingError(feature, toChatError(thrown));
      if (!missing) throw thrown;
      listener(feature, missing);
      throw missing;
    },
  );
}
