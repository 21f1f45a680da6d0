import { ChatError } from '@parlor/sdk';
import type { ChatFeature } from './chat-feature.js';

const EDITION = 'not in its edition: the top edition (Ultimate, 旗舰版) has it';
const SWITCH = 'switched off, or not in its edition: the console says which';

/** What would bring a feature, by the code of the refusal. */
const REMEDIES = new Map<number, string>([
  [3122, EDITION],
  [10059, EDITION],
  [60020, 'neither in its edition nor bought as a plug-in: the console sells both'],
  [11000, SWITCH],
  [72001, SWITCH],
  [72012, SWITCH],
]);

/** The refusal of a method, where it says that the application does not have the feature: with its name and what would bring it. */
export function missingError(feature: ChatFeature, refusal: ChatError): ChatError | undefined {
  const { code, data } = refusal;
  const remedy = REMEDIES.get(code);
  const message = `This application does not have “${feature}”. It is ${remedy}.`;
  return remedy
    ? new ChatError({ code, message, data: { ...data, feature }, cause: refusal })
    : undefined;
}
