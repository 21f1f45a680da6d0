import { expect, onTestFinished, test } from 'vitest';
import { createEngine } from '../create-engine.js';

test.each([
  [1400000000, false],
  [1720000001, true],
])(
  'an application with the number %i is of an international site: %s [XAP-3.6]',
  (sdkAppID, expected) => {
    const engine = createEngine({ sdkAppID });
    onTestFinished(() => engine.close());
    expect(engine.createClient().callExperimentalAPI('isIntl')).toBe(expected);
  },
);
