import { createIcon } from './create-icon.js';

export const FaceSlightlySmiling = createIcon(
  'M15 10V9M16.472 15a6 6 0 01-8.943 0M9 10V9M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z',
);
