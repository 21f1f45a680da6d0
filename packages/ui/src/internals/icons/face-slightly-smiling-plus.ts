import { createIcon } from './create-icon.js';

export const FaceSlightlySmilingPlus = createIcon(
  'M13.267 2.08a10 10 0 108.653 8.653M15 10V9M16 5h6M16.472 15a6 6 0 01-8.943 0M19 2v6M9 10V9',
);
