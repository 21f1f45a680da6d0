import { useMissingFeatures } from '@parlor/hooks';

/** Says what the application was found not to have: `missing: reactions`. */
export function Missing() {
  return <output>missing: {Object.keys(useMissingFeatures()).join(', ')}</output>;
}
